package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quarters of business news. A numbered one without a year is the last that had begun by the day of
 * publication, or the next one ahead; "the quarter", "the latest quarter" is the one that the text speaks
 * of, else the last that was complete; "the year-earlier quarter" the same of the year before. Stateless.
 */
final class QuarterRule implements PhraseRule {

    private static final String ORDINALS = "first|second|third|fourth|1st|2nd|3rd|4th";
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:.* )?(\\d{4}|this year 's|last year 's|next year 's|year ago|year earlier|last|next"
                    + "|this) )?(?:.* )?(" + ORDINALS
                    + ") (?:fiscal )?(?:quarter|period)(?:(?: of)?(?: fiscal)?(?: (\\d{4}|last year|this year"
                    + "|next year)))?");
    private static final Pattern SPOKEN_OF =
            Pattern.compile("(?:the|this|that|the latest|latest|the current|the most recent)(?: fiscal)? quarter"
                    + "|the latest period");
    private static final Pattern YEAR_EARLIER =
            Pattern.compile("(?:(?:the|a) )?(?:comparable )?year (?:ago|earlier)(?: (?:quarter|period))?"
                    + "|the quarter a year (?:ago|earlier)|(?:the )?(?:same|comparable|corresponding) (?:quarter"
                    + "|period)"
                    + "(?: a year (?:ago|earlier)| (?:of )?last year)|last year 's quarter");
    private static final Pattern OF_YEAR = Pattern.compile("(?:the )?(\\d{4}) (?:quarter|period)");

    /** Of "the third quarter of fiscal year 2024", which are two expressions. */
    private static final Pattern YEAR_BEHIND =
            Pattern.compile("of (?:the )?(?:fiscal |financial )?(?:year )?(\\d{4})\\b");

    private static final Pattern FIGURE = Pattern.compile("q([1-4]) (?:of )?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Override
    public TimexValue read(Phrase phrase) {
        Matcher figure = FIGURE.matcher(phrase.text());
        if (figure.matches()) {
            return TimexValue.stated("DATE", figure.group(2) + "-Q" + figure.group(1));
        }
        Matcher matcher = NUMBERED.matcher(phrase.text());
        if (matcher.matches()) {
            Matcher year = YEAR_BEHIND.matcher(phrase.after());
            String behind = matcher.group(3) == null && year.lookingAt() ? year.group(1) : matcher.group(3);
            return numbered(phrase, number(matcher.group(2)), matcher.group(1), behind);
        }
        if (YEAR_EARLIER.matcher(phrase.text()).matches()) {
            return YearEarlier.read(phrase);
        }
        matcher = OF_YEAR.matcher(phrase.text());
        if (matcher.matches()) {
            return phrase.quarter() == null
                    ? TimexValue.stated("DATE", matcher.group(1))
                    : new TimexValue(
                            "DATE",
                            matcher.group(1) + phrase.quarter().substring(4),
                            TimexValue.Basis.EARLIER_DATE,
                            DayRange.of(phrase.quarter()).first().toString());
        }
        return SPOKEN_OF.matcher(phrase.text()).matches() ? spokenOf(phrase) : null;
    }

    private static int number(String ordinal) {
        return switch (ordinal) {
            case "first", "1st" -> 1;
            case "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            default -> 4;
        };
    }

    private static TimexValue numbered(Phrase phrase, int number, String before, String after) {
        String which = (before == null ? "" : before) + " " + (after == null ? "" : after);
        Matcher year4 = YEAR.matcher(which);
        if (year4.find()) {
            return TimexValue.stated("DATE", year4.group() + "-Q" + number);
        }
        if (phrase.published() == null) {
            return TimexValue.unresolved("DATE", "XXXX-Q" + number);
        }
        int year = phrase.published().getYear();
        int current = phrase.published().get(IsoFields.QUARTER_OF_YEAR);
        if (which.contains("last year") || which.contains("year ago") || which.contains("year earlier")) {
            year--;
        } else if (which.contains("next year")) {
            year++;
        } else if (which.contains("this year")) {
            year += 0;
        } else if (phrase.tense() == Tense.FUTURE && number < current) {
            year += number == current - 1 ? 0 : 1;
        } else if (phrase.tense() != Tense.FUTURE && number > current) {
            year--;
        }
        return phrase.fromArticle("DATE", year + "-Q" + number);
    }

    private static TimexValue spokenOf(Phrase phrase) {
        if (phrase.text().contains("current") && phrase.published() != null) {
            return phrase.fromArticle("DATE", CalendarUnit.QUARTER.containing(phrase.published()));
        }
        boolean begun = phrase.quarter() != null
                && (phrase.published() == null
                        || DayRange.of(phrase.quarter())
                                .last()
                                .isBefore(phrase.published().plusDays(1)));
        if (begun) {
            return new TimexValue(
                    "DATE",
                    phrase.quarter(),
                    TimexValue.Basis.EARLIER_DATE,
                    DayRange.of(phrase.quarter()).first().toString());
        }
        if (phrase.published() == null) {
            return TimexValue.unresolved("DATE", "XXXX-QX");
        }
        LocalDate complete = phrase.text().startsWith("this")
                ? phrase.published()
                : phrase.published().minusMonths(3);
        return phrase.fromArticle("DATE", CalendarUnit.QUARTER.containing(complete));
    }
}
