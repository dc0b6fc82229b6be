package org.onrecord.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a transition-based dependency parser as CoreNLP publishes them (Chen and Manning 2014, "A Fast and
 * Accurate Dependency Parser using Neural Networks"; {@code DependencyParser.writeModelFile} has the format).
 *
 * @param words the row of {@code embeddings} of each known word
 * @param tags the row of each part of speech
 * @param labels the row of each relation, in the model's order; the first stands for none, the second is the root's
 * @param embeddings by row, {@link #EMBEDDING} numbers each
 * @param input one row of {@link #hidden} weights for each feature and each number of its embedding
 * @param bias of the hidden layer
 * @param output one row of {@link #outputs} weights for each unit of the hidden layer
 * @param hidden units of the hidden layer
 * @param outputs how many transitions there are
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        Map<String, Integer> labels,
        float[][] embeddings,
        float[][] input,
        float[] bias,
        float[][] output,
        int hidden,
        int outputs) {

    static final int EMBEDDING = 50;
    static final int FEATURES = 48;
    static final String UNKNOWN = "-UNKNOWN-";
    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";

    private static final List<String> HEADER =
            List.of("dict", "pos", "label", "embeddingSize", "hiddenSize", "numTokens", "preComputed");

    int word(String word) {
        Integer row = words.get(word);
        return row == null ? words.get(UNKNOWN) : row;
    }

    int tag(String tag) {
        Integer row = tags.get(tag);
        return row == null ? tags.get(UNKNOWN) : row;
    }

    /**
     * Reads a model from the class path.
     *
     * @throws IllegalStateException where there is none or it is not of the shape that is described here
     */
    static ParserModel load(String resource) {
        try (InputStream packed = ParserModel.class.getResourceAsStream("/" + resource)) {
            if (packed == null) {
                throw new IllegalStateException("the model of the parser is not on the class path: " + resource);
            }
            return new Reading(new GZIPInputStream(packed, 1 << 16)).model();
        } catch (IOException e) {
            throw new IllegalStateException("the model of the parser cannot be read: " + resource, e);
        }
    }

    /** 49 MB of numbers as text: read byte by byte, as through strings it would take two seconds of every start. */
    private static final class Reading {
        private final InputStream in;
        /** Of our own, as each byte of a BufferedInputStream costs a lock. */
        private final byte[] buffer = new byte[1 << 16];

        private int next;
        private int end;

        Reading(InputStream in) {
            this.in = in;
        }

        /** The next byte, -1 at the end. */
        private int read() throws IOException {
            return next < end ? buffer[next++] & 0xff : refilled();
        }

        private int refilled() throws IOException {
            next = 0;
            end = in.read(buffer);
            return end > 0 ? buffer[next++] & 0xff : -1;
        }

        ParserModel model() throws IOException {
            int[] sizes = new int[HEADER.size()];
            for (int i = 0; i < sizes.length; i++) {
                String[] pair = text('\n').split("=");
                require(pair.length == 2 && pair[0].equals(HEADER.get(i)));
                sizes[i] = Integer.parseInt(pair[1]);
            }
            require(sizes[3] == EMBEDDING && sizes[5] == FEATURES);
            int hidden = sizes[4];
            int outputs = sizes[2] * 2 - 1;
            float[][] embeddings = new float[sizes[0] + sizes[1] + sizes[2]][];
            Map<String, Integer> words = named(embeddings, 0, sizes[0]);
            Map<String, Integer> tags = named(embeddings, sizes[0], sizes[1]);
            Map<String, Integer> labels = named(embeddings, sizes[0] + sizes[1], sizes[2]);
            require(words.containsKey(UNKNOWN) && tags.containsKey(UNKNOWN));
            return new ParserModel(
                    words,
                    tags,
                    labels,
                    embeddings,
                    rows(FEATURES * EMBEDDING, hidden),
                    numbers(hidden),
                    rows(hidden, outputs),
                    hidden,
                    outputs);
        }

        private Map<String, Integer> named(float[][] embeddings, int first, int count) throws IOException {
            Map<String, Integer> rows = count < 1000 ? new LinkedHashMap<>() : new HashMap<>(count * 2);
            for (int row = first; row < first + count; row++) {
                rows.put(text(' '), row);
                embeddings[row] = numbers(EMBEDDING);
            }
            return rows;
        }

        private float[][] rows(int count, int length) throws IOException {
            float[][] rows = new float[count][];
            for (int i = 0; i < count; i++) {
                rows[i] = numbers(length);
            }
            return rows;
        }

        private String text(char end) throws IOException {
            byte[] bytes = new byte[200];
            int length = 0;
            for (int b = read(); b != end; b = read()) {
                require(b >= 0 && length < bytes.length);
                bytes[length++] = (byte) b;
            }
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }

        private float[] numbers(int count) throws IOException {
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = number();
            }
            return numbers;
        }

        /** A decimal number and the blank or line end behind it. */
        private float number() throws IOException {
            int b = read();
            boolean negative = b == '-';
            if (negative) {
                b = read();
            }
            long digits = 0;
            double scale = 0;
            for (; b != ' ' && b != '\n'; b = read()) {
                if (b == '.' && scale == 0) {
                    scale = 1;
                } else {
                    require(b >= '0' && b <= '9');
                    digits = digits * 10 + (b - '0');
                    scale *= 10;
                }
            }
            double value = scale == 0 ? digits : digits / scale;
            return (float) (negative ? -value : value);
        }

        private static void require(boolean holds) throws IOException {
            if (!holds) {
                throw new IOException("not a model of CoreNLP's dependency parser");
            }
        }
    }
}
