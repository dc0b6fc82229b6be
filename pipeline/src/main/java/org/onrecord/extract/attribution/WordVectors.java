package org.onrecord.extract.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Word forms as points in a space where words used alike lie close. Coordinates are kept in steps of a
 * third of their standard deviation, four bits each. Immutable, thread-safe.
 */
public final class WordVectors {

    /** Half the number of steps that four bits hold. */
    private static final int MIDDLE = 8;

    private static final float STEP = 0.2f;

    private final int dimensions;
    private final Map<String, Integer> rows;
    private final float[] values;

    private WordVectors(int dimensions, Map<String, Integer> rows, float[] values) {
        this.dimensions = dimensions;
        this.rows = rows;
        this.values = values;
    }

    /**
     * @param words in a fixed order
     * @param coordinates of one word after the other, with a standard deviation of 1
     */
    public static WordVectors of(List<String> words, int dimensions, float[] coordinates) {
        Map<String, Integer> rows = new HashMap<>();
        words.forEach(word -> rows.put(word, rows.size()));
        float[] values = new float[coordinates.length];
        for (int i = 0; i < values.length; i++) {
            int step = Math.max(0, Math.min(15, Math.round(coordinates[i] * 3) + MIDDLE));
            values[i] = (step - MIDDLE) * STEP;
        }
        return new WordVectors(dimensions, rows, values);
    }

    static WordVectors read(DataInputStream in) throws IOException {
        int dimensions = in.readInt();
        int count = in.readInt();
        Map<String, Integer> rows = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            rows.put(in.readUTF(), i);
        }
        byte[] packed = in.readNBytes(count * dimensions / 2);
        float[] values = new float[count * dimensions];
        for (int i = 0; i < values.length; i++) {
            int step = i % 2 == 0 ? packed[i / 2] & 15 : packed[i / 2] >> 4 & 15;
            values[i] = (step - MIDDLE) * STEP;
        }
        return new WordVectors(dimensions, rows, values);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(dimensions);
        out.writeInt(rows.size());
        String[] words = new String[rows.size()];
        rows.forEach((word, row) -> words[row] = word);
        for (String word : words) {
            out.writeUTF(word);
        }
        byte[] packed = new byte[values.length / 2];
        for (int i = 0; i < values.length; i++) {
            int step = Math.round(values[i] / STEP) + MIDDLE;
            packed[i / 2] |= (byte) (i % 2 == 0 ? step : step << 4);
        }
        out.write(packed);
    }

    public int dimensions() {
        return dimensions;
    }

    /** Offset of a word's vector in {@link #values()}, or of its lemma's; -1 where neither has one. */
    int offset(String word, String lemma) {
        Integer row = rows.get(word.toLowerCase(Locale.ROOT));
        if (row == null) {
            row = rows.get(lemma.toLowerCase(Locale.ROOT));
        }
        return row == null ? -1 : row * dimensions;
    }

    float[] values() {
        return values;
    }
}
