package org.onrecord.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole days that a TIMEX3 value covers, and how exact it is. Only values that name a place on the
 * calendar have one: durations, sets, references such as PRESENT_REF and values with an unknown year do not. Immutable.
 *
 * @param first first day covered
 * @param last last day covered
 * @param precision day, week, month, quarter, season, year, decade or century; a half-year counts as quarter
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2)
 */
public record DayRange(LocalDate first, LocalDate last, String precision, String edtf) {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d?)(-WE|-\\d)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)(?:-XX)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern YEAR = Pattern.compile("\\d{2}(?:\\d\\d?)?");

    /** Null where the value names no known days (or impossible ones such as 30 February). */
    public static DayRange of(String value) {
        if (value == null) {
            return null;
        }
        int slash = value.indexOf('/');
        if (slash > 0) {
            return interval(of(value.substring(0, slash)), of(value.substring(slash + 1)));
        }
        try {
            Matcher matcher = DAY.matcher(value);
            if (matcher.matches()) {
                LocalDate day = LocalDate.parse(matcher.group(1));
                return new DayRange(day, day, "day", day.toString());
            }
            matcher = MONTH.matcher(value);
            if (matcher.matches()) {
                YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                return new DayRange(month.atDay(1), month.atEndOfMonth(), "month", month.toString());
            }
            matcher = WEEK.matcher(value);
            if (matcher.matches()) {
                return week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3));
            }
            matcher = PART.matcher(value);
            if (matcher.matches()) {
                return part(Integer.parseInt(matcher.group(1)), matcher.group(2));
            }
            return YEAR.matcher(value).matches() ? years(value) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static DayRange interval(DayRange begin, DayRange end) {
        if (begin == null || end == null) {
            return null;
        }
        boolean plain = !begin.edtf.contains("/") && !end.edtf.contains("/");
        String edtf = plain ? begin.edtf + "/" + end.edtf : begin.first + "/" + end.last;
        return new DayRange(begin.first, end.last, end.precision, edtf);
    }

    private static DayRange week(int year, int week, String part) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        if ("-WE".equals(part)) {
            return between(monday.plusDays(5), monday.plusDays(6), "day");
        }
        if (part != null) {
            LocalDate day = monday.plusDays(part.charAt(1) - '1');
            return new DayRange(day, day, "day", day.toString());
        }
        return between(monday, monday.plusDays(6), "week");
    }

    /** A quarter, a half or a season; seasons are the meteorological ones of the northern half of the earth. */
    private static DayRange part(int year, String part) {
        int number = part.charAt(1) - '0';
        return switch (part.toUpperCase(Locale.ROOT)) {
            case "SP" -> months(year, 3, 3, "season", "21");
            case "SU" -> months(year, 6, 3, "season", "22");
            case "FA" -> months(year, 9, 3, "season", "23");
            case "WI" -> months(year, 12, 3, "season", "24");
            case "H1", "H2" -> months(year, 6 * number - 5, 6, "quarter", Integer.toString(39 + number));
            default -> months(year, 3 * number - 2, 3, "quarter", Integer.toString(32 + number));
        };
    }

    private static DayRange months(int year, int first, int count, String precision, String code) {
        YearMonth begin = YearMonth.of(year, first);
        return new DayRange(
                begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth(), precision, begin.getYear() + "-" + code);
    }

    private static DayRange years(String digits) {
        int span = (int) Math.pow(10, 4 - digits.length());
        int from = Integer.parseInt(digits) * span;
        String precision = span == 1 ? "year" : span == 10 ? "decade" : "century";
        return new DayRange(
                LocalDate.of(from, 1, 1),
                LocalDate.of(from + span - 1, 12, 31),
                precision,
                digits + "X".repeat(4 - digits.length()));
    }

    private static DayRange between(LocalDate first, LocalDate last, String precision) {
        return new DayRange(first, last, precision, first + "/" + last);
    }
}
