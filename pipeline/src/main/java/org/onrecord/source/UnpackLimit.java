package org.onrecord.source;

import java.io.InputStream;

/** Refuses what unpacks to far more than text does, as archives do that are made to do harm ("zip bombs"). One a stream. */
final class UnpackLimit {

    /** Text packs to a fifth, dull XML to a fiftieth; deflate can do a thousandth. */
    private static final long MOST_RATIO = 200;
    /** What is small may be dull. */
    private static final long HARMLESS_BYTES = 10L << 20;

    private long unpacked;

    /**
     * Counts bytes that came out.
     *
     * @param packed bytes that went in for all that came out so far
     */
    void count(int bytes, long packed) throws UnreadableException {
        unpacked += bytes;
        if (unpacked > HARMLESS_BYTES && unpacked / Math.max(packed, 1) > MOST_RATIO) {
            throw new UnreadableException(
                    "unpacks to more than 200 times its size, as archives do that are made to do harm; not read", null);
        }
    }

    /** Bytes that came out so far. */
    long unpacked() {
        return unpacked;
    }

    /** Counts the bytes that are read from a stream. */
    static final class Counted extends CountingStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return read;
        }

        @Override
        void count(int bytes) {
            read += bytes;
        }
    }

    /** What comes out of gzip, as long as that is not too much. */
    static final class Unzipped extends CountingStream {

        private final Counted packed;
        private final UnpackLimit limit = new UnpackLimit();

        /**
         * @param unzipped a stream that reads from {@code packed}
         */
        Unzipped(InputStream unzipped, Counted packed) {
            super(unzipped);
            this.packed = packed;
        }

        @Override
        void count(int bytes) throws UnreadableException {
            limit.count(bytes, packed.count());
        }
    }
}
