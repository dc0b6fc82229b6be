package org.onrecord.extract.attribution;

import java.util.Arrays;
import java.util.Random;

/**
 * A feed-forward network over a fixed number of word slots: each slot gives its word's vector and small
 * learnt embeddings of two tags, then dense inputs follow; two hidden layers of rectifiers, one
 * logistic output. Scoring methods may be used by several threads with a {@link Work} each.
 */
public final class SlotNet {

    static final int TAGS = 64;
    public static final int TAG_WIDTH = 8;

    public final WordVectors vectors;
    public final int slots;
    private final int dense;
    public final int width;
    public final int inputs;
    public final int hidden1;
    public final int hidden2;
    /** posTable, relTable, layer 1 (input-major), bias 1, layer 2, bias 2, output, bias. */
    public final float[][] parameters;

    public SlotNet(WordVectors vectors, int slots, int dense, int hidden1, int hidden2, long seed) {
        this.vectors = vectors;
        this.slots = slots;
        this.dense = dense;
        this.width = vectors.dimensions() + 2 * TAG_WIDTH;
        this.inputs = slots * width + dense;
        this.hidden1 = hidden1;
        this.hidden2 = hidden2;
        this.parameters = new float[][] {
            new float[TAGS * TAG_WIDTH], new float[TAGS * TAG_WIDTH], new float[inputs * hidden1], new float[hidden1],
            new float[hidden1 * hidden2], new float[hidden2], new float[hidden2], new float[1]
        };
        Random random = new Random(seed);
        double[] scale = {
            0.3, 0.3, Math.sqrt(2.0 / (slots * 20)), 0, Math.sqrt(2.0 / hidden1), 0, Math.sqrt(1.0 / hidden2), 0
        };
        for (int p = 0; p < parameters.length; p++) {
            for (int i = 0; i < parameters[p].length; i++) {
                parameters[p][i] = (float) (random.nextGaussian() * scale[p]);
            }
        }
    }

    /** One item to score: offsets of word vectors (-1 none), two tags a slot, dense inputs. */
    public static final class Item {
        final int[] words;
        public final byte[] tags1;
        public final byte[] tags2;
        public final float[] dense;

        public Item(int slots, int dense) {
            words = new int[slots];
            tags1 = new byte[slots];
            tags2 = new byte[slots];
            this.dense = new float[dense];
            Arrays.fill(words, -1);
        }
    }

    /** Scratch space of one thread. */
    public final class Work {
        public final float[] x = new float[inputs];
        public final float[] a1 = new float[hidden1];
        public final float[] a2 = new float[hidden2];
        public final float[] d1 = new float[hidden1];
        public final float[] d2 = new float[hidden2];
    }

    public Work work() {
        return new Work();
    }

    /** Log odds of the item. */
    public double score(Item item, Work w) {
        fill(item, w.x);
        return forward(w, null, 0);
    }

    public void fill(Item item, float[] x) {
        float[] values = vectors.values();
        int dims = vectors.dimensions();
        Arrays.fill(x, 0);
        for (int s = 0; s < slots; s++) {
            int at = s * width;
            if (item.words[s] >= 0) {
                System.arraycopy(values, item.words[s], x, at, dims);
            }
            System.arraycopy(parameters[0], item.tags1[s] * TAG_WIDTH, x, at + dims, TAG_WIDTH);
            System.arraycopy(parameters[1], item.tags2[s] * TAG_WIDTH, x, at + dims + TAG_WIDTH, TAG_WIDTH);
        }
        System.arraycopy(item.dense, 0, x, slots * width, dense);
    }

    public double forward(Work w, Random dropout, double rate) {
        layer(w.x, parameters[2], parameters[3], w.a1);
        drop(w.a1, dropout, rate);
        layer(w.a1, parameters[4], parameters[5], w.a2);
        double sum = parameters[7][0];
        for (int j = 0; j < hidden2; j++) {
            sum += w.a2[j] * parameters[6][j];
        }
        return sum;
    }

    private static void layer(float[] in, float[] weights, float[] bias, float[] out) {
        int n = out.length;
        System.arraycopy(bias, 0, out, 0, n);
        for (int i = 0; i < in.length; i++) {
            float v = in[i];
            if (v != 0) {
                int row = i * n;
                for (int j = 0; j < n; j++) {
                    out[j] += v * weights[row + j];
                }
            }
        }
        for (int j = 0; j < n; j++) {
            out[j] = Math.max(0, out[j]);
        }
    }

    private static void drop(float[] values, Random dropout, double rate) {
        if (dropout != null) {
            for (int j = 0; j < values.length; j++) {
                values[j] = dropout.nextFloat() < rate ? 0 : values[j] / (float) (1 - rate);
            }
        }
    }
}
