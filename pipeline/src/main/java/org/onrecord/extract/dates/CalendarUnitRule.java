package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of the calendar that are pointed at: "last week", "later this month", "next year" from the day
 * of publication; "that year", "the same day", "the following week" from the date before them in the text. Stateless.
 */
final class CalendarUnitRule implements PhraseRule {

    private static final String UNITS = "(day|week|weekend|month|quarter|year|decade|century)";
    private static final String PART = "(?:(?:early|earlier|late|later|mid"
            + "|middle)(?: in)? )?(?:(?:the )?(?:start|beginning|middle|end|rest|remainder) of )?";
    private static final Pattern FROM_ARTICLE =
            Pattern.compile(PART + "(?:the )?(this|last|next|current|coming|this coming|this past"
                    + "|past)(?: fiscal| calendar| full)? " + UNITS);
    private static final Pattern FROM_TEXT = Pattern.compile(
            PART + "(that same|the same|that very|that|the following|the next|the previous|the preceding"
                    + "|the ensuing) "
                    + UNITS);
    private static final Pattern PLAIN = Pattern.compile(PART + "(?:the |a )?(?:full )?" + UNITS + "(?: 's)?(?: end)?");

    @Override
    public TimexValue read(Phrase phrase) {
        Matcher matcher = FROM_TEXT.matcher(phrase.text());
        if (matcher.matches()) {
            return fromText(phrase, matcher.group(1), CalendarUnit.of(matcher.group(2)));
        }
        matcher = FROM_ARTICLE.matcher(phrase.text());
        if (matcher.matches() && "DATE".equals(phrase.source().type())) {
            return fromArticle(phrase, matcher.group(1), CalendarUnit.of(matcher.group(2)));
        }
        matcher = PLAIN.matcher(phrase.text());
        return matcher.matches() ? plain(phrase, CalendarUnit.of(matcher.group(1))) : null;
    }

    private static TimexValue fromArticle(Phrase phrase, String word, CalendarUnit unit) {
        if (phrase.published() == null) {
            return TimexValue.unresolved("DATE", unit.unknown());
        }
        // "The past decade" ends now; it is a length of time, not the decade before.
        if (word.equals("past") && unit != CalendarUnit.WEEKEND) {
            return new TimexValue("DURATION", unit.duration(1), TimexValue.Basis.STATED, null);
        }
        int distance = switch (word) {
            case "this", "current" -> 0;
            case "last", "past", "this past" -> -1;
            default -> 1;
        };
        return phrase.fromArticle("DATE", unit.containing(unit.shift(phrase.published(), distance)));
    }

    private static TimexValue fromText(Phrase phrase, String word, CalendarUnit unit) {
        if (!phrase.countsFromText(unit)) {
            return TimexValue.unresolved("DATE", unit.unknown());
        }
        int distance = switch (word) {
            case "the following", "the next", "the ensuing" -> 1;
            case "the previous", "the preceding" -> -1;
            default -> 0;
        };
        LocalDate day = unit.shift(phrase.earlier(), distance);
        return phrase.fromText("DATE", unit.containing(day));
    }

    /** "The year", "year-end", "over the weekend". */
    private static TimexValue plain(Phrase phrase, CalendarUnit unit) {
        if (unit == CalendarUnit.WEEKEND) {
            if (phrase.published() == null) {
                return TimexValue.unresolved("DATE", unit.unknown());
            }
            int distance = phrase.tense() == Tense.FUTURE
                            || phrase.published().getDayOfWeek().getValue() > 5
                    ? 0
                    : -1;
            return phrase.fromArticle("DATE", unit.containing(phrase.published().plusWeeks(distance)));
        }
        if (unit == CalendarUnit.YEAR && phrase.text().endsWith(" end") && phrase.published() != null) {
            return phrase.fromArticle("DATE", unit.containing(phrase.published()));
        }
        return null;
    }
}
