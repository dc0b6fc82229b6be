package org.onrecord.extract.dates;

import java.util.regex.Pattern;

/** Words before an expression that belong to it: "later that year", "the early 1980s", "fiscal 1989", "almost two years ago". */
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

    private LeftBound() {}

    static Timexpression extend(Timexpression found) {
        int first = pointing(found, found.first());
        // "earlier in the year"
        if (found.word(first).equals("the")
                && found.word(first - 1).equals("in")
                && found.word(first - 2).matches("earlier|later")) {
            first -= 2;
        }
        if (found.word(first).matches("['’]?\\d\\d(?:\\d\\d)?s|\\w+ties")) {
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
                && found.word(first).matches("that|the")
                && found.word(first - 1).matches("later" + "|earlier|late|early")) {
            first--;
        }
        return first;
    }

    private static int decade(Timexpression found, int start) {
        int first = start;
        if (found.isHyphen(first - 1) && found.word(first - 2).equals("mid")) {
            first -= 2;
        } else if (found.word(first - 1).matches("early|mid|late")) {
            first--;
        }
        return found.word(first - 1).equals("the") ? first - 1 : first;
    }

    /** "The same period last year", "almost two years ago". */
    private static int comparison(Timexpression found, int first) {
        if (found.word(first).matches("last|a|of")
                && found.word(found.last()).matches("year|earlier|ago")
                && found.word(first - 1).matches("period|quarter")
                && found.word(first - 2).matches("same|comparable|corresponding")) {
            return first - (found.word(first - 3).equals("the") ? 3 : 2);
        }
        boolean ago = found.word(found.last()).equals("ago");
        return ago && found.word(first - 1).matches("almost|nearly|about") ? first - 1 : first;
    }

    private static int number(Timexpression found, int first) {
        String before = found.word(first - 1);
        if (before.equals("fiscal") && found.word(first).matches("\\d{4}")) {
            return first - 1;
        }
        if (found.isHyphen(first - 1) && found.word(first - 2).equals("mid")) {
            return first - 2;
        }
        // "30 February 2020", "31 June": SUTime leaves the day out, as there is none
        if (found.isMonth(first)
                && before.matches("[12]?\\d|3[01]")
                && (found.first() == found.last() || found.word(found.last()).matches("\\d{4}"))) {
            return first - 1;
        }
        // "2 1/2 years", which the tokenizer may join with a no-break space
        if (found.word(first).matches("years?|months?|weeks?" + "|hours?")
                && before.matches("(?:\\d+[\\s\\u00a0])?\\d+/\\d+|½")) {
            return first - (found.word(first - 2).matches("\\d+") && !before.contains("\u00a0") ? 2 : 1);
        }
        return first;
    }
}
