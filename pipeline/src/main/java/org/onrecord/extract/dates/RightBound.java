package org.onrecord.extract.dates;

import java.util.regex.Pattern;

/** Words behind an expression that still belong to it: "year-end", "Thanksgiving Day", "Feb. 29, 2019". Stateless. */
final class RightBound {

    private static final Pattern TENS = Pattern.compile("\\w+ty");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern ORDINAL_DAY = Pattern.compile("(?:[12]?\\d|3[01])(?:st|nd|rd|th)?");
    private static final Pattern FOUR_FIGURES = Pattern.compile("\\d{4}");
    private static final Pattern TWO_OR_FOUR_FIGURES = Pattern.compile("\\d{2}|\\d{4}");
    /** Two figures that are no month. */
    private static final Pattern PAST_MONTHS = Pattern.compile("1[3-9]|[2-9]\\d");

    private RightBound() {}

    static Timexpression extend(Timexpression found) {
        int last = found.last();
        if (found.word(last).equals("year")) {
            last = year(found, last);
        }
        last = number(found, last);
        if (found.is(last + 1, "day", "eve", "week", "weekend") && isHoliday(found, last)) {
            last++;
        }
        // "the 1988 period"
        if (found.first() == last
                && found.isYear(last)
                && found.is(last + 1, "period", "quarter")
                && found.word(last - 1).equals("the")) {
            return found.withBounds(last - 1, last + 1);
        }
        return found.withBounds(found.first(), last);
    }

    /** "Year" with "-end", "'s end" or "-earlier quarter" behind it. */
    private static int year(Timexpression found, int last) {
        int next = found.isHyphen(last + 1) ? last + 2 : last + 1;
        if (found.word(next).equals("end")) {
            return next;
        }
        if (found.is(next, "'s", "’s") && found.word(next + 1).equals("end")) {
            return next + 1;
        }
        if (next == last + 2 && found.is(next, "ago", "earlier")) {
            int after = found.is(next + 1, "first", "second", "third", "fourth", "nine", "six") ? next + 2 : next + 1;
            return found.is(after, "quarter", "period", "months") ? after : next;
        }
        return last;
    }

    private static int number(Timexpression found, int last) {
        int figure = PhraseText.number(found.word(last + 2));
        boolean oneToNine = figure >= 1 && figure <= 9;
        // "nineteen ninety-six"
        if (found.first() < last && TENS.matcher(found.word(last)).matches() && found.isHyphen(last + 1) && oneToNine) {
            return last + 2;
        }
        // "2019-20", "1939-45"
        if (found.isYear(last)
                && found.isHyphen(last + 1)
                && (isNextYear(found.word(last), found.word(last + 2))
                        || isLaterYear(found.word(last), found.word(last + 2)))) {
            return last + 2;
        }
        int end = last;
        // "last Oct. 23", "April 31st"
        if (found.isMonth(end) && ORDINAL_DAY.matcher(found.word(end + 1)).matches()) {
            end++;
        }
        // "Feb. 29, 2019", which SUTime splits as it is no day
        if (end > found.first() && found.isMonth(end - 1) && found.isDayOfMonth(end)) {
            int year = found.word(end + 1).equals(",") ? end + 2 : end + 1;
            return YEAR.matcher(found.word(year)).matches() ? year : end;
        }
        return end;
    }

    static boolean isNextYear(String year, String next) {
        return FOUR_FIGURES.matcher(year).matches()
                && TWO_OR_FOUR_FIGURES.matcher(next).matches()
                && Integer.toString(Integer.parseInt(year) + 1).endsWith(next);
    }

    /** Two figures of the same century; those up to 12 may be a month. */
    private static boolean isLaterYear(String year, String end) {
        return PAST_MONTHS.matcher(end).matches() && end.compareTo(year.substring(2)) > 0;
    }

    private static boolean isHoliday(Timexpression found, int token) {
        return found.pos(token).startsWith("NNP")
                && found.pos(token + 1).startsWith("NN")
                && "DATE".equals(found.type())
                && !found.word(token).endsWith("day")
                && PhraseText.number(found.word(token)) < 0
                && !found.isMonth(token);
    }
}
