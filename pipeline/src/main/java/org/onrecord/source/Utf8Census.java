package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How much of a stream of bytes is UTF-8. One damaged byte is no reason to take a text of thousands of valid sequences for
 * Windows-1252, in which valid sequences hardly ever come up by chance.
 *
 * @param sequences valid ones of several bytes
 * @param damaged stretches of bytes that are no UTF-8
 * @param cutOff bytes of a sequence that the end of the stream cuts off, 0 where none is
 */
record Utf8Census(long sequences, long damaged, int cutOff) {

    /** Reads a stream to its end, of which the first bytes have been taken into a buffer already. */
    static Utf8Census of(InputStream rest, byte[] first, int length) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(first.length);
        ByteBuffer in = ByteBuffer.wrap(first);
        in.limit(length);
        long sequences = 0;
        long damaged = 0;
        boolean end = length < first.length;
        while (true) {
            CoderResult result = decoder.decode(in, out, end);
            sequences += sequences(out);
            if (result.isError()) {
                damaged++;
                int cutOff = end && in.remaining() == result.length() ? result.length() : 0;
                in.position(in.position() + result.length());
                if (end && !in.hasRemaining()) {
                    return new Utf8Census(sequences, damaged, cutOff);
                }
            } else if (result.isUnderflow()) {
                if (end) {
                    return new Utf8Census(sequences, damaged, 0);
                }
                in.compact();
                int read = rest.read(first, in.position(), in.remaining());
                end = read < 0;
                in.position(in.position() + Math.max(read, 0)).flip();
            }
        }
    }

    /** Counts the characters beyond ASCII, and empties the buffer. */
    private static long sequences(CharBuffer out) {
        long count = 0;
        out.flip();
        while (out.hasRemaining()) {
            char c = out.get();
            count += c >= 0x80 && !Character.isLowSurrogate(c) ? 1 : 0;
        }
        out.clear();
        return count;
    }

    /** A lone byte at the end may well be a letter of Windows-1252; the beginning of a sequence of three is no letter of it. */
    boolean isUtf8() {
        return damaged == 0 || sequences >= damaged || damaged == 1 && cutOff > 1;
    }
}
