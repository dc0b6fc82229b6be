package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A unit of the calendar, and how TIMEX3 writes a stretch of it and one of it. */
enum CalendarUnit {
    DAY("D"),
    WEEK("W"),
    WEEKEND("D"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C");

    private final String letter;

    CalendarUnit(String letter) {
        this.letter = letter;
    }

    /** The unit of a word in singular or plural, null where it is none. */
    static CalendarUnit of(String word) {
        String singular =
                word.equals("centuries") ? "century" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        for (CalendarUnit unit : values()) {
            if (unit.name().equalsIgnoreCase(singular)) {
                return unit;
            }
        }
        return null;
    }

    /** "P3W"; a decade is ten years, a century a hundred, a weekend two days. */
    String duration(int count) {
        return switch (this) {
            case DECADE -> "P" + 10 * count + "Y";
            case CENTURY -> "P" + 100 * count + "Y";
            case WEEKEND -> "P" + 2 * count + "D";
            default -> "P" + count + letter;
        };
    }

    /** "PXW": of an unknown number. */
    String someDuration() {
        String one = duration(1);
        return "PX" + one.charAt(one.length() - 1);
    }

    /** Days some units away. */
    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** TIMEX3 value of the unit that a day lies in: "1998-W07", "1998-Q1", "199". */
    String containing(LocalDate day) {
        int year = day.getYear();
        return switch (this) {
            case DAY -> day.toString();
            case WEEK, WEEKEND ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d%s",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        this == WEEKEND ? "-WE" : "");
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, day.getMonthValue());
            case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(year);
            case DECADE -> Integer.toString(year / 10);
            case CENTURY -> Integer.toString(year / 100);
        };
    }

    /** The same without knowing which one: "XXXX-WXX", "XXXX-XX". */
    String unknown() {
        return switch (this) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
