package org.onrecord.resolve.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.onrecord.words.WordList;

/**
 * A gzipped file of tab-separated lines, sorted by their bytes, searched by the first column. It is
 * kept as bytes: nothing is parsed but the lines asked for. Immutable; thread-safe.
 */
final class SortedLines {

    private final byte[] bytes;

    SortedLines(String resource) {
        try (InputStream in = new GZIPInputStream(WordList.open(resource), 1 << 16)) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program itself: it is damaged", e);
        }
    }

    /** The cells of all lines whose first cell is the key. */
    List<String[]> find(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            if (compare(start, wanted) < 0) {
                low = lineEnd(start) + 1;
            } else {
                high = start;
            }
        }
        List<String[]> found = new ArrayList<>();
        for (int at = low; at < bytes.length && compare(at, wanted) == 0; at = lineEnd(at) + 1) {
            found.add(new String(bytes, at, lineEnd(at) - at, StandardCharsets.UTF_8).split("\t", -1));
        }
        return found;
    }

    /** The cells of the first line that has this value in a column that is not the first; null where none has. */
    String[] findIn(int column, String value) {
        byte[] wanted = ("\t" + value + "\t").getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == '\t' && compare(at, wanted) == 0) {
                int start = lineStart(at);
                String[] cells =
                        new String(bytes, start, lineEnd(start) - start, StandardCharsets.UTF_8).split("\t", -1);
                if (cells[column].equals(value)) {
                    return cells;
                }
            }
        }
        return null;
    }

    /** Compares the beginning of a line with the wanted one; 0 where it begins so. */
    private int compare(int start, byte[] wanted) {
        int end = Math.min(bytes.length, start + wanted.length);
        return Arrays.compareUnsigned(bytes, start, end, wanted, 0, wanted.length);
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** First cell of every line, for tests. */
    List<String> lines() {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
