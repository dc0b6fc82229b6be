package org.onrecord.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A weekday without a date: in a report it is the nearest such day in the direction of the verb's
 * tense, the day of publication included ("said Monday", "will meet Thursday"). A part of the day or a
 * time of day beside it is kept. Stateless.
 */
final class WeekdayRule implements PhraseRule {

    private static final String DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:^|.* )(?:(last|past|previous|next|this|coming|this coming|this past) )?(" + DAYS + ")(?:(?: |$).*)?");
    private static final Pattern DATE_BESIDE = Pattern.compile(
            ".*\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}"
                    + "|\\d+(?:st|nd|rd|th))\\b.*");
    private static final Pattern REPEATED = Pattern.compile("(?:every|each|on) .*|.*days|.* nights");

    private static final Pattern TO_COME = Pattern.compile(
            "(?:.* )?(?:will|'ll|’ll|wo|shall|to|until|till|by|through|next|due|scheduled|set|planned|expected|for|is|are|on or after"
                    + "|meets?|votes?|begins?|opens?|starts?|ends?|expires?)(?: .*)?");
    private static final Pattern GOING_ON = Pattern.compile("(?:will|is|are|should|may|could)\\b.*");

    @Override
    public TimexValue read(Phrase phrase) {
        Matcher matcher = WEEKDAY.matcher(phrase.text());
        if (!matcher.matches()
                || DATE_BESIDE.matcher(phrase.text()).matches()
                || REPEATED.matcher(phrase.text()).matches()
                || "SET".equals(phrase.source().type())) {
            return null;
        }
        DayOfWeek day = DayOfWeek.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        String time = TimeOfDay.of(phrase.source().value());
        String type = time.isEmpty() ? "DATE" : "TIME";
        if (phrase.published() == null) {
            return TimexValue.unresolved(type, "XXXX-WXX-" + day.getValue() + time);
        }
        return phrase.fromArticle(type, nearest(phrase, matcher.group(1), day) + time);
    }

    private static LocalDate nearest(Phrase phrase, String which, DayOfWeek day) {
        LocalDate published = phrase.published();
        String word = which == null ? "" : which;
        if (word.contains("last") || word.contains("past") || word.contains("previous")) {
            return published.with(TemporalAdjusters.previous(day));
        }
        if (word.contains("next") || word.contains("coming")) {
            return published.with(TemporalAdjusters.next(day));
        }
        boolean ahead =
                (phrase.tense() == Tense.FUTURE || phrase.tense() == Tense.PRESENT) && !isYesterday(phrase, day);
        return published.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** The day before publication is rather that one than the one in six days, unless something says that it is to come. */
    private static boolean isYesterday(Phrase phrase, DayOfWeek day) {
        return phrase.published().minusDays(1).getDayOfWeek() == day
                && !TO_COME.matcher(phrase.before()).matches()
                && !GOING_ON.matcher(phrase.after()).matches();
    }
}
