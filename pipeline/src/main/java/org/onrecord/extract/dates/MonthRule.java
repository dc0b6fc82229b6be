package org.onrecord.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, or a day of a month, without a year. With a weekday beside it ("Monday, Oct. 26") it is the
 * year in which they agree, else the nearest one in the direction of the verb's tense, unless that is
 * most of a year away and the other just ahead ("gave no reason for the Jan. 14 deadline"). Stateless.
 */
final class MonthRule implements PhraseRule {

    private static final String DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final Pattern MONTH = Pattern.compile("(?:(?:.* )?(last|next|this past|this coming|this|past"
            + "|coming) )?(?:.*?\\b(" + DAYS + ")\\b)?(?:.* )?(" + PhraseText.MONTHS
            + ")(?: (\\d\\d?)(?:st|nd|rd|th)?)?(?: ,)?(?: (?:of )?(this|last|next) year)?(?: .*m\\.?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:.*\\b(" + DAYS
            + ")\\b )?(?:, )?(?:the )?(\\d\\d?)(?:st|nd|rd|th)?(?: day)?(?: of)? (" + PhraseText.MONTHS + ")");
    /** Days by which the coming one may be ahead of the day of publication although the verb is past. */
    private static final int JUST_AHEAD = 60;

    /** The same for a month that something lasts until: "gave it loans through January". */
    private static final int AHEAD_UNTIL = 150;

    private static final Pattern YEAR_OR_RANGE = Pattern.compile(".*\\d{4}.*|.* (?:to|and|or|through) .*");
    private static final Pattern UNTIL_BEFORE = Pattern.compile("(?:.* )?(?:until|till)");
    private static final Pattern UNTIL = Pattern.compile("(?:.* )?(?:through|until|till)");
    private static final Pattern DETERMINER = Pattern.compile("(?:.* )?(?:the|a|an|this|that|its|his|her|their)");

    /** The same the other way round, for a day after a verb such as "to note". */
    private static final int JUST_BEHIND = 30;

    @Override
    public TimexValue read(Phrase phrase) {
        String text = phrase.text();
        if ("SET".equals(phrase.source().type())
                || "DURATION".equals(phrase.source().type())) {
            return null;
        }
        Matcher matcher = DAY_FIRST.matcher(text);
        if (matcher.matches()) {
            return new Yearless(phrase, matcher.group(3), matcher.group(2), null, matcher.group(1)).value(null);
        }
        if (text.startsWith("the week of ")) {
            TimexValue day = read(phrase.withText(text.substring("the week of ".length())));
            DayRange days = day == null ? null : DayRange.of(day.value());
            return days == null
                    ? day
                    : new TimexValue("DATE", CalendarUnit.WEEK.containing(days.first()), day.basis(), day.anchor());
        }
        matcher = MONTH.matcher(text);
        if (matcher.matches() && !YEAR_OR_RANGE.matcher(text).matches()) {
            return new Yearless(phrase, matcher.group(3), matcher.group(4), matcher.group(1), matcher.group(2))
                    .value(matcher.group(5));
        }
        return null;
    }

    /** A month (and day) to which the year is sought. */
    private static final class Yearless {

        private final Phrase phrase;
        private final Month month;
        private final int day;
        private final String which;
        private final String weekday;

        Yearless(Phrase phrase, String month, String day, String which, String weekday) {
            this.phrase = phrase;
            this.month = Month.valueOf(month.toUpperCase(Locale.ROOT));
            this.day = day == null ? 0 : Integer.parseInt(day);
            this.which = which == null ? "" : which;
            this.weekday = weekday;
        }

        TimexValue value(String yearWord) {
            String time = TimeOfDay.of(phrase.source().value());
            String type = time.isEmpty() ? "DATE" : "TIME";
            if (day > month.maxLength()) {
                return TimexValue.unresolved(type, null);
            }
            String ofMonth = String.format(Locale.ROOT, "-%02d", month.getValue());
            String rest = (day == 0 ? ofMonth : ofMonth + String.format(Locale.ROOT, "-%02d", day)) + time;
            if (phrase.published() == null) {
                return TimexValue.unresolved(type, "XXXX" + rest);
            }
            boolean bare = yearWord == null && weekday == null && which.isEmpty();
            if (bare && phrase.isHistory() && phrase.tense() != Tense.FUTURE) {
                return phrase.fromText(type, historicalYear() + rest);
            }
            int year = phrase.published().getYear();
            if (yearWord != null) {
                year += yearWord.equals("last") ? -1 : yearWord.equals("next") ? 1 : 0;
            } else if (weekday != null && day > 0) {
                year = yearOfWeekday(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)));
            } else {
                year = nearest();
            }
            return phrase.fromArticle(type, year + rest);
        }

        /** The first such month from the date before it in the text on. */
        private int historicalYear() {
            int year = phrase.earlier().getYear();
            return month.getValue() < phrase.earlier().getMonthValue() ? year + 1 : year;
        }

        private int yearOfWeekday(DayOfWeek wanted) {
            int year = phrase.published().getYear();
            for (int candidate : new int[] {year, year - 1, year + 1}) {
                if (firstDay(candidate).getDayOfWeek() == wanted) {
                    return candidate;
                }
            }
            return nearest();
        }

        private int nearest() {
            LocalDate published = phrase.published();
            boolean running = day == 0 && published.getMonth() == month;
            boolean passed = !firstDay(published.getYear()).isAfter(published);
            int last = passed && !(running && which.contains("last")) ? published.getYear() : published.getYear() - 1;
            int next = passed && !running ? published.getYear() + 1 : published.getYear();
            if (which.contains("last") || which.contains("past")) {
                return last;
            }
            if (which.contains("next") || which.contains("coming")) {
                return running ? published.getYear() + 1 : next;
            }
            if (day > 0 && DatedNouns.isPast(phrase.source(), phrase.tense())) {
                return last;
            }
            long ahead = firstDay(next).toEpochDay() - published.toEpochDay();
            long back = published.toEpochDay() - firstDay(last).toEpochDay();
            if (isModifier()) {
                return back <= ahead ? last : next;
            }
            if (phrase.tense() == Tense.PAST) {
                int limit = UNTIL.matcher(phrase.before()).matches() ? AHEAD_UNTIL : JUST_AHEAD;
                return ahead <= limit && ahead > 0 && !isRightAfterPastVerb() && !isOpening() ? next : last;
            }
            if (phrase.tense() == Tense.FUTURE) {
                return day > 0
                                && back <= JUST_BEHIND
                                && !UNTIL_BEFORE.matcher(phrase.before()).matches()
                        ? last
                        : next;
            }
            return back <= ahead ? last : next;
        }

        /** "To make the late-November trip": the tense is not the month's. */
        private boolean isModifier() {
            Timexpression source = phrase.source();
            return source.isCommonNoun(source.last() + 1)
                    && DETERMINER.matcher(phrase.before()).matches();
        }

        private boolean isRightAfterPastVerb() {
            Timexpression source = phrase.source();
            return day == 0
                    && (source.pos(source.first() - 1).equals("VBD")
                            || source.pos(source.first() - 2).equals("VBD"));
        }

        /** "In August the army marched." */
        private boolean isOpening() {
            return day == 0 && phrase.source().first() <= 1;
        }

        private LocalDate firstDay(int year) {
            return LocalDate.of(year, month, Math.min(Math.max(day, 1), month.length(Year.isLeap(year))));
        }
    }
}
