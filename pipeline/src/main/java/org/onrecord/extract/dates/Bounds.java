package org.onrecord.extract.dates;

/**
 * Where an expression begins and ends, by the conventions of TimeML (Saurí et al., Annotation
 * Guidelines 1.2.1): pointing words and parts belong to it ("later that year", "the early 1980s", "the
 * year-ago quarter"), prepositions, hedges and the words of a neighbouring phrase do not. SUTime's
 * bounds are moved to there.
 */
final class Bounds {

    private Bounds() {}

    static Timexpression mend(Timexpression found) {
        return trim(LeftBound.extend(RightBound.extend(cutAtAside(found))));
    }

    /** "Nov. 3, the day before" ends at the comma. */
    private static Timexpression cutAtAside(Timexpression found) {
        for (int i = found.first() + 1; i < found.last(); i++) {
            if (found.word(i).equals(",") && found.word(i + 1).matches("the|a|an")) {
                return found.withBounds(found.first(), i - 1);
            }
        }
        return found;
    }

    private static Timexpression trim(Timexpression found) {
        int first = found.first();
        // "beginning in 1997"
        while (first < found.last() && found.word(first).matches("beginning|starting|in|on|since|by|from|during")) {
            first++;
        }
        if (first < found.last() && isOfNeighbour(found, first)) {
            first++;
        }
        if (first < found.last() && found.word(first).equals("since")) {
            first++;
        }
        if (isHyphenatedQuarter(found, first)) {
            first++;
        }
        // "to testify on Thursday before the committee"
        boolean dangling = first < found.last()
                && found.word(found.last()).equals("before")
                && found.word(found.last() - 1).matches("\\w+day|morning|afternoon|evening|night");
        return found.withBounds(first, dangling ? found.last() - 1 : found.last());
    }

    /** Whether the first word belongs to something else: "right now", "earlier Friday", "a year-earlier loss". */
    private static boolean isOfNeighbour(Timexpression found, int first) {
        String word = found.word(first);
        String next = found.word(first + 1);
        if (word.matches("earlier|later")) {
            return next.matches("\\w+day") && !next.equals("yesterday");
        }
        if (word.matches("a|the")) {
            return next.equals("year") && found.last() == first + 3 && found.isHyphen(first + 2);
        }
        return word.equals("right") && next.equals("now")
                || word.equals("this") && next.matches("\\d+|last")
                || word.matches("year|second|third|day|night|morning|week|month|springs|school")
                        && next.matches("this|last|next|that|since|in|mon.*|tues.*|fri.*");
    }

    /** An article or adjective before a hyphenated modifier belongs to the noun: "the third-quarter loss". */
    private static boolean isHyphenatedQuarter(Timexpression found, int first) {
        return found.last() == first + 3
                && found.word(first + 1).matches("first|second|third|fourth")
                && found.isHyphen(first + 2)
                && !found.word(first).matches("fiscal|last|this|next");
    }
}
