package org.onrecord.extract.dates;

/** Words behind an expression that still belong to it: "year-end", "Thanksgiving Day", "Feb. 29, 2019". */
final class RightBound {

    private RightBound() {}

    static Timexpression extend(Timexpression found) {
        int last = found.last();
        if (found.word(last).equals("year")) {
            last = year(found, last);
        }
        last = number(found, last);
        if (found.word(last + 1).matches("day|eve|week|weekend") && isHoliday(found, last)) {
            last++;
        }
        // "the 1988 period"
        if (found.first() == last
                && found.word(last).matches("[12]\\d{3}")
                && found.word(last + 1).matches("period|quarter")
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
        if (found.word(next).matches("'s|’s") && found.word(next + 1).equals("end")) {
            return next + 1;
        }
        if (next == last + 2 && found.word(next).matches("ago|earlier")) {
            int after = found.word(next + 1).matches("first|second|third|fourth|nine|six") ? next + 2 : next + 1;
            return found.word(after).matches("quarter|period|months") ? after : next;
        }
        return last;
    }

    private static int number(Timexpression found, int last) {
        // "nineteen ninety-six"
        int figure = PhraseText.number(found.word(last + 2));
        if (found.first() < last
                && found.word(last).matches("\\w+ty")
                && found.isHyphen(last + 1)
                && figure >= 1
                && figure <= 9) {
            return last + 2;
        }
        // "2019-20", "1939-45"
        if (found.word(last).matches("[12]\\d{3}")
                && found.isHyphen(last + 1)
                && (isNextYear(found.word(last), found.word(last + 2))
                        || isLaterYear(found.word(last), found.word(last + 2)))) {
            return last + 2;
        }
        int end = last;
        // "last Oct. 23", "April 31st"
        if (found.isMonth(end) && found.word(end + 1).matches("(?:[12]?\\d|3[01])(?:st|nd|rd|th)?")) {
            end++;
        }
        // "Feb. 29, 2019", which SUTime splits as it is no day
        if (end > found.first() && found.isMonth(end - 1) && found.word(end).matches("[12]?\\d|3[01]")) {
            int year = found.word(end + 1).equals(",") ? end + 2 : end + 1;
            return found.word(year).matches("1[5-9]\\d\\d|20\\d\\d") ? year : end;
        }
        return end;
    }

    static boolean isNextYear(String year, String next) {
        if (!year.matches("\\d{4}") || !next.matches("\\d{2}|\\d{4}")) {
            return false;
        }
        String following = Integer.toString(Integer.parseInt(year) + 1);
        return following.endsWith(next);
    }

    /** Two figures of the same century; those up to 12 may be a month. */
    private static boolean isLaterYear(String year, String end) {
        return end.matches("1[3-9]|[2-9]\\d") && end.compareTo(year.substring(2)) > 0;
    }

    private static boolean isHoliday(Timexpression found, int token) {
        return found.pos(token).startsWith("NNP")
                && found.pos(token + 1).startsWith("NN")
                && "DATE".equals(found.type())
                && !found.word(token).matches(".*day")
                && PhraseText.number(found.word(token)) < 0
                && !found.isMonth(token);
    }
}
