package org.onrecord.extract.dates;

import java.util.Set;
import java.util.regex.Pattern;

/** Words before an expression that belong to it: "later that year", "the early 1980s", "fiscal 1989", "almost two years ago". Stateless. */
final class LeftBound {

    private static final Pattern UNIT = Pattern.compile(
            "(?:day|week|weekend|month|quarter|year|decade|century|night|morning|afternoon|evening|summer"
                    + "|winter|spring"
                    + "|autumn|season)s?|centuries|period");
    private static final Pattern POINTING = Pattern.compile(
            "that|same|following|previous|preceding|ensuing|coming|past|recent|these|those|latest|next|last"
                    + "|this|fiscal"
                    + "|new|entire|whole|full|academic|school|financial");
    private static final Pattern AFTER_THE =
            Pattern.compile("same|following|previous|preceding|ensuing|latest|past|last|next|coming|fiscal"
                    + "|entire|whole|full|academic|school|financial");

    private static final Pattern DECADE = Pattern.compile("['’]?\\d\\d(?:\\d\\d)?s|\\w+ties");
    private static final Set<String> MEASURED =
            Set.of("year", "years", "month", "months", "week", "weeks", "hour", "hours");
    private static final Pattern FRACTION = Pattern.compile("(?:\\d+[\\s\\u00a0])?\\d+/\\d+|½");
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private LeftBound() {}

    static Timexpression extend(Timexpression found) {
        int first = pointing(found, found.first());
        // "earlier in the year"
        if (found.word(first).equals("the")
                && found.word(first - 1).equals("in")
                && found.is(first - 2, "earlier", "later")) {
            first -= 2;
        }
        if (DECADE.matcher(found.word(first)).matches()) {
            first = decade(found, first);
        }
        return found.withBounds(number(found, comparison(found, first)), found.last());
    }

    /** "That same", "the following", "later that" before a unit. */
    private static int pointing(Timexpression found, int start) {
        int first = start;
        if (!UNIT.matcher(found.word(first)).matches()) {
            return first;
        }
        while (POINTING.matcher(found.word(first - 1)).matches()) {
            first--;
        }
        if (first < start
                && AFTER_THE.matcher(found.word(first)).matches()
                && found.word(first - 1).equals("the")) {
            first--;
        }
        if (first < start
                && found.is(first, "that", "the")
                && found.is(first - 1, "later", "earlier", "late", "early")) {
            first--;
        }
        return first;
    }

    private static int decade(Timexpression found, int start) {
        int first = start;
        if (found.isHyphen(first - 1) && found.word(first - 2).equals("mid")) {
            first -= 2;
        } else if (found.is(first - 1, "early", "mid", "late")) {
            first--;
        }
        return found.word(first - 1).equals("the") ? first - 1 : first;
    }

    /** "The same period last year", "almost two years ago". */
    private static int comparison(Timexpression found, int first) {
        if (found.is(first, "last", "a", "of")
                && found.is(found.last(), "year", "earlier", "ago")
                && found.is(first - 1, "period", "quarter")
                && found.is(first - 2, "same", "comparable", "corresponding")) {
            return first - (found.word(first - 3).equals("the") ? 3 : 2);
        }
        boolean ago = found.word(found.last()).equals("ago");
        return ago && found.is(first - 1, "almost", "nearly", "about") ? first - 1 : first;
    }

    private static int number(Timexpression found, int first) {
        String before = found.word(first - 1);
        if (before.equals("fiscal") && found.isYear(first)) {
            return first - 1;
        }
        if (found.isHyphen(first - 1) && found.word(first - 2).equals("mid")) {
            return first - 2;
        }
        // "30 February 2020", "31 June": SUTime leaves the day out, as there is none
        if (found.isMonth(first)
                && found.isDayOfMonth(first - 1)
                && (found.first() == found.last() || found.isYear(found.last()))) {
            return first - 1;
        }
        // "2 1/2 years", which the tokenizer may join with a no-break space
        if (MEASURED.contains(found.word(first)) && FRACTION.matcher(before).matches()) {
            return first - (FIGURES.matcher(found.word(first - 2)).matches() && !before.contains("\u00a0") ? 2 : 1);
        }
        return first;
    }
}
