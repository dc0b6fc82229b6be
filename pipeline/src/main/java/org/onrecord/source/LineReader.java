package org.onrecord.source;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads lines of which each may be too long to be kept. Lines end with LF, CR or both. Not thread-safe.
 */
final class LineReader {

    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int length;

    /**
     * @param longest of a longer line one character more than this is given, which shows that it is too long
     */
    LineReader(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Fills in one line without its end.
     *
     * @return false where the file has ended with it
     */
    boolean read(StringBuilder line) throws IOException {
        line.setLength(0);
        while (at < length || fill()) {
            int start = at;
            while (at < length && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            line.append(buffer, start, Math.min(at - start, longest + 1 - line.length()));
            if (at < length) {
                char end = buffer[at++];
                if (end == '\r' && (at < length || fill()) && buffer[at] == '\n') {
                    at++;
                }
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        at = 0;
        length = Math.max(0, in.read(buffer, 0, buffer.length));
        return length > 0;
    }
}
