package org.onrecord.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.dates.TimexValue.Basis;

/**
 * Adds to the two ends of a stretch of time the stretch itself: "from 1997 to 2004", "between March and
 * June 2001". Its value is the ISO 8601 interval of both. The ends stay expressions of their own, as
 * TimeML has them; a year that stands at the end only counts for the beginning too. Stateless.
 */
final class Intervals {

    private static final Set<String> FROM = Set.of("from", "between");
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "and", "-", "–", "—");
    private static final Pattern YEARLESS = Pattern.compile("\\d{4}(-\\d\\d(?:-\\d\\d)?)");

    private Intervals() {}

    static List<DateReading> addTo(List<DateReading> readings) {
        List<DateReading> joined = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            DateReading interval = i + 1 < readings.size() ? interval(readings.get(i), readings.get(i + 1)) : null;
            if (interval == null) {
                interval = daysOfMonth(readings.get(i));
            }
            if (interval != null) {
                joined.add(interval);
            }
            joined.add(readings.get(i));
        }
        return joined;
    }

    /** Null where the two are not the ends of one stretch. */
    private static DateReading interval(DateReading begin, DateReading end) {
        Timexpression from = begin.source();
        Timexpression to = end.source();
        boolean dates =
                begin.value().type().equals("DATE") && end.value().type().equals("DATE");
        if (!dates || !areJoined(from, to)) {
            return null;
        }
        String first = sameYear(begin.value(), end.value());
        DayRange firstDays = DayRange.of(first);
        DayRange lastDays = DayRange.of(end.value().value());
        if (firstDays == null || lastDays == null || lastDays.last().isBefore(firstDays.first())) {
            return null;
        }
        boolean stated = end.value().basis() == Basis.STATED;
        TimexValue value = new TimexValue(
                "INTERVAL",
                first + "/" + end.value().value(),
                end.value().basis(),
                stated ? null : end.value().anchor());
        return new DateReading(from.withBounds(from.first() - 1, to.last()), value, DayRange.of(value.value()));
    }

    /** "From … to …", "between … and …". */
    private static boolean areJoined(Timexpression from, Timexpression to) {
        boolean adjacent = from.sentence() == to.sentence() && to.first() == from.last() + 2;
        String opening = from.word(from.first() - 1);
        String joint = from.word(from.last() + 1);
        return adjacent
                && FROM.contains(opening)
                && TO.contains(joint)
                && opening.equals("between") == joint.equals("and");
    }

    /** "June 14 to 16", "June 3-7". Null where no second day follows. */
    private static DateReading daysOfMonth(DateReading begin) {
        Timexpression from = begin.source();
        int joint = from.last() + 1;
        boolean range = from.is(joint, "to", "through", "until", "-", "–")
                || from.is(joint, "and") && from.is(from.first() - 1, "between");
        DayRange day = DayRange.of(begin.value().value());
        boolean isDay = day != null
                && day.precision().equals("day")
                && begin.value().type().equals("DATE");
        if (!range || !isDay || !from.isMonth(from.last() - 1) || !from.isDayOfMonth(joint + 1)) {
            return null;
        }
        int last = Integer.parseInt(from.word(joint + 1));
        if (last <= day.first().getDayOfMonth() || last > day.first().lengthOfMonth()) {
            return null;
        }
        boolean preposition = FROM.contains(from.word(from.first() - 1));
        TimexValue value = new TimexValue(
                "INTERVAL",
                day.first() + "/" + day.first().withDayOfMonth(last),
                begin.value().basis(),
                begin.value().anchor());
        Timexpression whole = from.withBounds(preposition ? from.first() - 1 : from.first(), from.last() + 2);
        return new DateReading(whole, value, DayRange.of(value.value()));
    }

    /** "From March to June 2001": the year stands at the end only. */
    private static String sameYear(TimexValue begin, TimexValue end) {
        if (begin.basis() == Basis.STATED
                || end.basis() != Basis.STATED
                || begin.value() == null
                || end.value() == null) {
            return begin.value();
        }
        var matcher = YEARLESS.matcher(begin.value());
        if (!matcher.matches() || end.value().length() < 4) {
            return begin.value();
        }
        String year = end.value().substring(0, 4);
        String moved = year + matcher.group(1);
        return moved.compareTo(end.value()) <= 0 ? moved : Integer.parseInt(year) - 1 + matcher.group(1);
    }
}
