package org.onrecord.extract.attribution;

import java.util.Arrays;

/**
 * Collects the features of one item as indices into a weight vector of 2^bits entries: the hashing
 * trick (Weinberger et al. 2009), so no dictionary is shipped. A
 * feature is the number of its template, which only has to differ from the others', and up to three
 * values. Reusable. Not thread-safe.
 */
public final class Features {

    private final int mask;
    private int[] indices = new int[256];
    private int size;

    public Features(int bits) {
        mask = (1 << bits) - 1;
    }

    void clear() {
        size = 0;
    }

    void add(int template, int value) {
        put(mix(template * 0x9E3779B1 + value));
    }

    void add(int template, int first, int second) {
        put(mix(mix(template * 0x9E3779B1 + first) * 31 + second));
    }

    void add(int template, int first, int second, int third) {
        put(mix(mix(mix(template * 0x9E3779B1 + first) * 31 + second) * 31 + third));
    }

    private void put(int hash) {
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, size * 2);
        }
        indices[size++] = hash & mask;
    }

    /** The finaliser of MurmurHash3. */
    public static int mix(int h) {
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** Bin number of a count: exact up to 4, then by powers of about 1.5. */
    static int bin(int count) {
        if (count < 0) {
            return -bin(-count);
        }
        return count <= 4 ? count : 4 + (int) (Math.log(count / 4.0) / Math.log(1.5)) + 1;
    }

    /** Bin number of a probability, in steps of log odds. */
    static int bin(double probability) {
        return probability < 0.02
                ? 0
                : probability < 0.1
                        ? 1
                        : probability < 0.25
                                ? 2
                                : probability < 0.5
                                        ? 3
                                        : probability < 0.75 ? 4 : probability < 0.9 ? 5 : probability < 0.97 ? 6 : 7;
    }

    public int[] toArray() {
        return Arrays.copyOf(indices, size);
    }

    double dot(float[] weights) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[indices[i]];
        }
        return sum;
    }
}
