package org.onrecord.evaluate;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentence that some words of a text stand in, for a person to read: by full stops, without language analysis. Stateless. */
final class SentenceAround {

    /** What ends in a full stop and rarely ends a sentence: "Mr.", "Sen.", "U.S.". */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[^\\p{L}])(?:\\p{Lu}\\p{Ll}{0,3}|(?:\\p{L}\\.)+\\p{L})\\.\\s*$");

    private static final int LONGEST_ABBREVIATION = 20;

    private SentenceAround() {}

    /**
     * @param start index (UTF-16) of the words
     * @param end index behind them
     * @return the sentence or sentences that they stand in, of one paragraph if they are
     */
    static String of(String text, int start, int end) {
        int paragraph = text.lastIndexOf("\n\n", start) + 1;
        int behind = text.indexOf("\n\n", end);
        String around = text.substring(paragraph, behind < 0 ? text.length() : behind);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(around);
        int from = breaks.preceding(start - paragraph + 1);
        while (from > 0 && isAbbreviated(around, from)) {
            from = breaks.previous();
        }
        int to = breaks.following(end - paragraph - 1);
        while (to < around.length() && isAbbreviated(around, to)) {
            to = breaks.next();
        }
        return around.substring(from, to);
    }

    private static boolean isAbbreviated(String text, int end) {
        return ABBREVIATION
                .matcher(text.substring(Math.max(0, end - LONGEST_ABBREVIATION), end))
                .find();
    }
}
