package org.onrecord.schema;

/**
 * A set of strings that is only asked whether it holds one, for the keys of tables of any length: it keeps a 64-bit
 * hash of each, 11 to 22 bytes a key, a tenth of what a set of the strings takes. Among n keys it takes one that is
 * not there for one that is with a chance of n in 2^64. Thread-safe.
 */
final class KeySet {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Open addressing; 0 is an empty place. */
    private long[] places = new long[1 << 10];

    private int size;

    synchronized void add(String key) {
        if (put(places, hash(key)) && ++size > places.length / 4 * 3) {
            long[] larger = new long[Math.multiplyExact(places.length, 2)];
            for (long hash : places) {
                if (hash != 0) {
                    put(larger, hash);
                }
            }
            places = larger;
        }
    }

    synchronized boolean contains(String key) {
        long hash = hash(key);
        return places[placeOf(places, hash)] == hash;
    }

    /** True where it was not there yet. */
    private static boolean put(long[] places, long hash) {
        int place = placeOf(places, hash);
        boolean isNew = places[place] != hash;
        places[place] = hash;
        return isNew;
    }

    private static int placeOf(long[] places, long hash) {
        int place = (int) hash & (places.length - 1);
        while (places[place] != 0 && places[place] != hash) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    /** FNV-1a over the UTF-16 units, its bits mixed as the finisher of MurmurHash3 does; never 0. */
    private static long hash(String key) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
