package org.onrecord.extract.dates;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where an expression begins and ends, by the conventions of TimeML (Saurí et al., Annotation
 * Guidelines 1.2.1): pointing words and parts belong to it ("later that year", "the early 1980s", "the
 * year-ago quarter"), prepositions, hedges and the words of a neighbouring phrase do not. SUTime's
 * bounds are moved to there. Stateless.
 */
final class Bounds {

    private static final Set<String> PREPOSITIONS =
            Set.of("beginning", "starting", "in", "on", "since", "by", "from", "during");
    private static final Pattern DAY = Pattern.compile("\\w+day");
    private static final Pattern DAY_OR_PART = Pattern.compile("\\w+day|morning|afternoon|evening|night");
    private static final Pattern LAST_OR_FIGURES = Pattern.compile("\\d+|last");
    private static final Pattern OF_ANOTHER =
            Pattern.compile("year|second|third|day|night|morning|week|month|springs|school");
    private static final Pattern OPENING = Pattern.compile("this|last|next|that|since|in|mon.*|tues.*|fri.*");

    private Bounds() {}

    static Timexpression mend(Timexpression found) {
        return trim(LeftBound.extend(RightBound.extend(cutAtAside(found))));
    }

    /** "Nov. 3, the day before" ends at the comma. */
    private static Timexpression cutAtAside(Timexpression found) {
        for (int i = found.first() + 1; i < found.last(); i++) {
            if (found.is(i, ",") && found.is(i + 1, "the", "a", "an")) {
                return found.withBounds(found.first(), i - 1);
            }
        }
        return found;
    }

    private static Timexpression trim(Timexpression found) {
        int first = found.first();
        // "beginning in 1997"
        while (first < found.last() && PREPOSITIONS.contains(found.word(first))) {
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
                && DAY_OR_PART.matcher(found.word(found.last() - 1)).matches();
        return found.withBounds(first, dangling ? found.last() - 1 : found.last());
    }

    /** Whether the first word belongs to something else: "right now", "earlier Friday", "a year-earlier loss". */
    private static boolean isOfNeighbour(Timexpression found, int first) {
        String word = found.word(first);
        String next = found.word(first + 1);
        if (found.is(first, "earlier", "later")) {
            return DAY.matcher(next).matches() && !next.equals("yesterday");
        }
        if (found.is(first, "a", "the")) {
            return next.equals("year") && found.last() == first + 3 && found.isHyphen(first + 2);
        }
        return word.equals("right") && next.equals("now")
                || word.equals("this") && LAST_OR_FIGURES.matcher(next).matches()
                || OF_ANOTHER.matcher(word).matches() && OPENING.matcher(next).matches();
    }

    /** An article or adjective before a hyphenated modifier belongs to the noun: "the third-quarter loss". */
    private static boolean isHyphenatedQuarter(Timexpression found, int first) {
        return found.last() == first + 3
                && found.is(first + 1, "first", "second", "third", "fourth")
                && found.isHyphen(first + 2)
                && !found.is(first, "fiscal", "last", "this", "next");
    }
}
