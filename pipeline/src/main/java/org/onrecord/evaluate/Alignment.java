package org.onrecord.evaluate;

import org.onrecord.record.Span;

/**
 * Brings offsets of a gold text and of the text that was annotated onto one scale: the number of inked
 * (not white-space) characters before them. So a changed line end or blank, and a heading or footer
 * that was cut, do not matter. Immutable.
 */
public final class Alignment {

    private final int[] goldInk;
    private final int[] ourInk;
    private final int offset;

    private Alignment(int[] goldInk, int[] ourInk, int offset) {
        this.goldInk = goldInk;
        this.ourInk = ourInk;
        this.offset = offset;
    }

    /** For a gold text whose article is not in the output: only gold spans have a place on the scale. */
    static Alignment ofGoldAlone(String goldText) {
        return new Alignment(inkBefore(goldText), null, 0);
    }

    /** Null where neither text's ink lies within the other's. */
    public static Alignment of(String goldText, String ourText) {
        String gold = inked(goldText);
        String ours = inked(ourText);
        int offset;
        if (gold.equals(ours)) {
            offset = 0;
        } else if (ours.length() > 200 && gold.contains(ours)) {
            offset = gold.codePointCount(0, gold.indexOf(ours));
        } else if (gold.length() > 200 && ours.contains(gold)) {
            offset = -ours.codePointCount(0, ours.indexOf(gold));
        } else {
            return null;
        }
        return new Alignment(inkBefore(goldText), inkBefore(ourText), offset);
    }

    /** The text without its white space. */
    static String inked(String text) {
        StringBuilder inked = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(inked::appendCodePoint);
        return inked.toString();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || (codePoint >= 0x1c && codePoint <= 0x1f);
    }

    private static int[] inkBefore(String text) {
        int[] before = new int[text.codePointCount(0, text.length()) + 1];
        int ink = 0;
        int i = 0;
        for (int c : (Iterable<Integer>) text.codePoints()::iterator) {
            before[i++] = ink;
            if (!isSpace(c)) {
                ink++;
            }
        }
        before[i] = ink;
        return before;
    }

    /** A gold span on the common scale; null where it is empty there. */
    public Interval gold(int start, int end) {
        return new Interval(goldInk[start], goldInk[end]);
    }

    /** A span of ours on the common scale. */
    public Interval ours(Span span) {
        return new Interval(ourInk[span.start()] + offset, ourInk[span.end()] + offset);
    }

    /** Inked characters, end exclusive; may be empty or, for text the gold lacks, negative. */
    public record Interval(int start, int end) {

        public double intersectionOverUnion(Interval other) {
            int shared = Math.min(end, other.end) - Math.max(start, other.start);
            return shared <= 0 ? 0 : (double) shared / (Math.max(end, other.end) - Math.min(start, other.start));
        }

        /** Shared characters over the shorter of both. */
        double overlapOfShorter(Interval other) {
            int shared = Math.min(end, other.end) - Math.max(start, other.start);
            int shorter = Math.min(end - start, other.end - other.start);
            return shared <= 0 || shorter <= 0 ? 0 : (double) shared / shorter;
        }
    }
}
