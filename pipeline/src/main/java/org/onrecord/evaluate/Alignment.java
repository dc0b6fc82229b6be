package org.onrecord.evaluate;

import java.util.Arrays;
import org.onrecord.record.Span;

/**
 * Brings positions in a gold text and in the text that was read onto one scale: the number of inked (not white-space)
 * characters of the gold text before them. So a changed line end or blank, and a heading or footer that was cut or added,
 * do not matter. Immutable.
 */
public final class Alignment {

    /** Far before every text, and no overflow where it is subtracted from. */
    private static final int NONE = Integer.MIN_VALUE / 2;

    private static final int LEAST_PART = 200;

    private final int[] goldInk;
    private final int[] ourInk;
    /** Of each of our inked characters, where it stands in gold. */
    private final int[] places;

    private Alignment(Ink gold, Ink ours, int[] places) {
        goldInk = gold.before();
        ourInk = ours.before();
        this.places = places;
    }

    /** For a gold text whose article is not in the output: only gold spans have a place on the scale. */
    static Alignment ofGoldAlone(String goldText) {
        return byLine(goldText, "");
    }

    /** Of an article. Null where neither text's ink lies within the other's. */
    public static Alignment of(String goldText, String ourText) {
        Ink gold = Ink.of(goldText);
        Ink ours = Ink.of(ourText);
        if (!isSame(gold.text(), ours.text())) {
            return null;
        }
        int inGold = gold.text().indexOf(ours.text());
        int offset = inGold >= 0
                ? gold.countBefore(inGold)
                : -ours.countBefore(ours.text().indexOf(gold.text()));
        int[] places = new int[ours.length()];
        Arrays.setAll(places, i -> i + offset);
        return new Alignment(gold, ours, places);
    }

    /** Whether two articles' inks are one text: the same, or one the other's part that is long enough to be no chance. */
    static boolean isSame(String gold, String ours) {
        return gold.equals(ours)
                || (ours.length() > LEAST_PART && gold.contains(ours))
                || (gold.length() > LEAST_PART && ours.contains(gold));
    }

    /**
     * Of a page: each line of gold is looked for in what was read, behind the line before it or else anywhere. What was
     * read between such lines is furniture, which has no place.
     */
    static Alignment byLine(String goldText, String ourText) {
        Ink gold = Ink.of(goldText);
        Ink ours = Ink.of(ourText);
        int[] places = new int[ours.length()];
        Arrays.fill(places, NONE);
        int from = 0;
        int lineStart = 0;
        for (String line : goldText.split("\n")) {
            Ink ink = Ink.of(line);
            int at = ours.text().indexOf(ink.text(), from);
            if (at < 0) {
                at = ours.text().indexOf(ink.text());
            }
            if (at >= 0) {
                int start = ours.countBefore(at);
                for (int i = 0; i < ink.length(); i++) {
                    places[start + i] = lineStart + i;
                }
                from = at + ink.text().length();
            }
            lineStart += ink.length();
        }
        return new Alignment(gold, ours, places);
    }

    /** A gold span on the common scale. */
    public Interval gold(int start, int end) {
        return new Interval(goldInk[start], goldInk[end]);
    }

    /** A span of ours on the common scale; {@link Interval#NOWHERE} where it begins or ends in furniture. */
    public Interval ours(Span span) {
        int start = ourInk[span.start()];
        int end = ourInk[span.end()];
        boolean isPlaced = start < end && places[start] != NONE && places[end - 1] != NONE;
        return isPlaced ? new Interval(places[start], places[end - 1] + 1) : Interval.NOWHERE;
    }

    /** Length in code points of the text that was read. */
    int ourLength() {
        return ourInk.length - 1;
    }

    /** Inked characters, end exclusive; may be negative for text that gold lacks. */
    public record Interval(int start, int end) {

        /** Overlaps nothing. */
        static final Interval NOWHERE = new Interval(NONE, NONE);

        public double intersectionOverUnion(Interval other) {
            int shared = shared(other);
            return shared == 0 ? 0 : (double) shared / (Math.max(end, other.end) - Math.min(start, other.start));
        }

        /** Shared characters over the shorter of both. */
        double overlapOfShorter(Interval other) {
            int shared = shared(other);
            return shared == 0 ? 0 : (double) shared / Math.min(end - start, other.end - other.start);
        }

        private int shared(Interval other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
    }
}
