package org.onrecord.source;

import java.io.FilterInputStream;
import java.io.IOException;
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
  static final class Counted extends FilterInputStream {

    private long read;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return read;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      read += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      read += Math.max(got, 0);
      return got;
    }
  }

  /** What comes out of gzip, as long as that is not too much. */
  static final class Unzipped extends FilterInputStream {

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
    public int read() throws IOException {
      int b = super.read();
      limit.count(b < 0 ? 0 : 1, packed.count());
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      limit.count(Math.max(got, 0), packed.count());
      return got;
    }
  }
}
