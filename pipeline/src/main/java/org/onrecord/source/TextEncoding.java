package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a text file stand for characters: by its byte-order mark, else UTF-8 where every
 * byte is valid, or all but a few are, else Windows-1252, which most older English files are in.
 *
 * @param charset to decode with
 * @param markLength bytes of the byte-order mark, to be passed over
 * @param guessed whether neither a mark nor valid UTF-8 decided
 * @param damaged stretches of bytes that are no characters of the encoding and are read as U+FFFD
 */
record TextEncoding(Charset charset, int markLength, boolean guessed, long damaged) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    /** Of the first bytes; a text has hardly any control characters but tabs and line ends. */
    private static final double MOST_CONTROLS = 0.02;

    /** Reads the stream to its end. Refuses what is not text. */
    static TextEncoding detect(InputStream bytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int length = bytes.readNBytes(buffer, 0, BUFFER);
        TextEncoding marked = byMark(buffer, length);
        if (marked == null) {
            marked = utf16WithoutMark(buffer, length);
        }
        if (marked != null && marked.charset() != StandardCharsets.UTF_8) {
            long rest = bytes.transferTo(java.io.OutputStream.nullOutputStream());
            boolean half = (length + rest - marked.markLength()) % 2 != 0;
            return new TextEncoding(marked.charset(), marked.markLength(), marked.guessed(), half ? 1 : 0);
        }
        refuseBinary(buffer, length);
        Utf8Census census = Utf8Census.of(bytes, buffer, length);
        int mark = marked == null ? 0 : marked.markLength();
        return census.isUtf8()
                ? new TextEncoding(StandardCharsets.UTF_8, mark, false, census.damaged())
                : new TextEncoding(WINDOWS_1252, mark, true, 0);
    }

    private static TextEncoding byMark(byte[] b, int length) {
        if (length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false, 0);
        }
        if (length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false, 0);
        }
        if (length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false, 0);
        }
        return null;
    }

    /** English in UTF-16 has a zero in nearly every second byte; null where that is not so. */
    private static TextEncoding utf16WithoutMark(byte[] b, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (b[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = (int) (length / 2 * 0.8);
        if (length < 8 || Math.max(even, odd) < most || Math.min(even, odd) > length / 100) {
            return null;
        }
        return new TextEncoding(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0, true, 0);
    }

    private static void refuseBinary(byte[] b, int length) throws UnreadableException {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (isControl(b[i])) {
                controls++;
            }
        }
        if (controls > Math.max(4, length * MOST_CONTROLS)) {
            throw new UnreadableException("not a text file", null);
        }
    }

    /** Not those that texts have. */
    private static boolean isControl(byte b) {
        return b >= 0 && b < 32 && "\n\r\t\f".indexOf(b) < 0;
    }
}
