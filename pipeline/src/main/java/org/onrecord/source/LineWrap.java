package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells lines that were wrapped at a fixed width from lines that are paragraphs. In wrapped text the
 * first word of the next line would not have fitted on the line before; in other text lines end anywhere.
 */
final class LineWrap {

    private static final int NARROWEST = 45;
    private static final int WIDEST = 120;
    /** Of the line ends of a text; headings and last words differ. */
    private static final double ENOUGH_FULL = 0.75;

    private LineWrap() {}

    /** The width at which the lines of these chunks (stretches without a blank line) were wrapped, 0 where they were not. */
    static int widthOf(List<String> chunks) {
        int width = 0;
        for (String chunk : chunks) {
            List<String> lines = chunk.lines().map(CleanText::strip).toList();
            for (String line : lines) {
                if (lines.size() > 1 && !isOneWord(line)) {
                    width = Math.max(width, line.length());
                }
            }
        }
        return width < NARROWEST || width > WIDEST || fullness(chunks, width) < ENOUGH_FULL ? 0 : width;
    }

    private static double fullness(List<String> chunks, int width) {
        int full = 0;
        int ends = 0;
        for (String chunk : chunks) {
            List<String> lines = chunk.lines().map(CleanText::strip).toList();
            for (int i = 0; i + 1 < lines.size(); i++) {
                ends++;
                full += isFull(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
            }
        }
        return ends == 0 ? 0 : (double) full / ends;
    }

    /** Some slack: widths are counted in other units elsewhere, and editors wrap early at long words. */
    private static boolean isFull(String line, String next, int width) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word > width - 2;
    }

    /**
     * The paragraphs of a chunk, the lines of each joined with LF.
     *
     * @param width at which the text was wrapped, 0 where it was not
     */
    static List<String> paragraphs(String chunk, int width) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String before = null;
        for (String raw :
                chunk.lines().filter(line -> !CleanText.strip(line).isEmpty()).toList()) {
            String line = CleanText.strip(raw);
            if (before != null && !goesOn(before, raw, width)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            before = raw;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static boolean goesOn(String rawBefore, String rawNext, int width) {
        String before = CleanText.strip(rawBefore);
        String next = CleanText.strip(rawNext);
        if (width > 0) {
            boolean indented = indent(rawNext) >= 2 && indent(rawBefore) < 2;
            return !indented && isFull(before, next, width);
        }
        int last = before.codePointBefore(before.length());
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–' || last == '—';
        return open && Character.isLowerCase(next.codePointAt(0));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isOneWord(String line) {
        return line.indexOf(' ') < 0;
    }
}
