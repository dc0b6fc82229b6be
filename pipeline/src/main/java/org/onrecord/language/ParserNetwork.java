package org.onrecord.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Scores the transitions of a parser's state: one hidden layer with cubes for its activation. What a feature adds to the
 * hidden layer is reckoned once and kept: for parts of speech and relations always, for words in a table in which a
 * newer one may take an older one's place. No lock is held: CoreNLP's own table has one, for which all threads wait.
 * Thread-safe.
 */
final class ParserNetwork {

    /** Of a thousand numbers each: 64 MB. */
    private static final int KEPT_WORDS = 1 << 14;

    private static final float[] ONCE = new float[ParserModel.FEATURES];

    static {
        Arrays.fill(ONCE, 1);
    }

    private record Kept(int feature, float[] values) {}

    private final ParserModel model;
    private final int firstTag;
    private final AtomicReferenceArray<Kept> keptWords = new AtomicReferenceArray<>(KEPT_WORDS);
    private final AtomicReferenceArray<float[]> keptOthers;

    ParserNetwork(ParserModel model) {
        this.model = model;
        this.firstTag = Collections.min(model.tags().values());
        this.keptOthers = new AtomicReferenceArray<>((model.embeddings().length - firstTag) * ParserModel.FEATURES);
    }

    /** Room for a reckoning; not to be shared between threads. */
    final class Workspace {
        private final float[] hidden = new float[model.hidden()];
        private final float[] scores = new float[model.outputs()];
        private final float[][] added = new float[ParserModel.FEATURES][];

        /**
         * @param features a row of the embeddings for each of {@link ParserModel#FEATURES}
         * @return a score for each transition, in the model's order; overwritten by the next call
         */
        float[] scores(int[] features) {
            for (int position = 0; position < features.length; position++) {
                added[position] = kept(features[position], position);
            }
            System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
            add(hidden, added, 0, ONCE);
            for (int unit = 0; unit < hidden.length; unit++) {
                float value = hidden[unit];
                hidden[unit] = value * value * value;
            }
            Arrays.fill(scores, 0);
            add(scores, model.output(), 0, hidden);
            return scores;
        }
    }

    private float[] kept(int row, int position) {
        if (row >= firstTag) {
            int other = (row - firstTag) * ParserModel.FEATURES + position;
            float[] values = keptOthers.getAcquire(other);
            if (values == null) {
                values = reckon(row, position);
                keptOthers.setRelease(other, values);
            }
            return values;
        }
        int feature = row * ParserModel.FEATURES + position;
        int slot = (feature * 0x9E3779B1) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(KEPT_WORDS));
        Kept kept = keptWords.getAcquire(slot);
        if (kept == null || kept.feature != feature) {
            kept = new Kept(feature, reckon(row, position));
            keptWords.setRelease(slot, kept);
        }
        return kept.values;
    }

    private float[] reckon(int row, int position) {
        float[] values = new float[model.hidden()];
        add(values, model.input(), position * ParserModel.EMBEDDING, model.embeddings()[row]);
        return values;
    }

    /**
     * Adds rows, each so many times, to a sum. Four at once: the sums are as short as a hundred numbers, of which the JVM's
     * vector instructions leave some over each time; of more at once it makes none.
     */
    private static void add(float[] sum, float[][] rows, int first, float[] times) {
        int i = 0;
        for (; i + 3 < times.length; i += 4) {
            int row = first + i;
            add(
                    sum,
                    rows[row],
                    times[i],
                    rows[row + 1],
                    times[i + 1],
                    rows[row + 2],
                    times[i + 2],
                    rows[row + 3],
                    times[i + 3]);
        }
        for (; i < times.length; i++) {
            add(sum, rows[first + i], times[i]);
        }
    }

    private static void add(
            float[] sum, float[] a, float ofA, float[] b, float ofB, float[] c, float ofC, float[] d, float ofD) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + a[i] * ofA + b[i] * ofB + c[i] * ofC + d[i] * ofD;
        }
    }

    private static void add(float[] sum, float[] values, float times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i] * times;
        }
    }
}
