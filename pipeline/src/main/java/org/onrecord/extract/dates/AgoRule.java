package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance from a known day: "three weeks ago", "a decade ago", "two years later", as exact as its
 * unit. "Ago" counts from the day of publication, "earlier" and "later" from the date before it in the text;
 * an uncounted distance ("several years ago") is PAST_REF. Stateless.
 */
final class AgoRule implements PhraseRule {

    private static final Pattern DISTANCE =
            Pattern.compile("(?:.*? )??(?:(\\d+|an?|one|several|few|couple of|many|some) )?(day|week|month|year|decade"
                    + "|centur(?:y|ie))s?"
                    + "(?: or (?:so|two))? (ago|earlier|later|before|after|hence|from now)");

    private static final Set<String> BACK = Set.of("ago", "earlier", "before");
    private static final Set<String> FROM_NOW = Set.of("ago", "hence", "from now");

    @Override
    public TimexValue read(Phrase phrase) {
        Matcher matcher = DISTANCE.matcher(phrase.text());
        if (!matcher.matches()) {
            return null;
        }
        CalendarUnit unit = CalendarUnit.of(matcher.group(2).equals("centurie") ? "century" : matcher.group(2));
        int count = count(matcher.group(1));
        boolean back = BACK.contains(matcher.group(3));
        boolean fromNow = FROM_NOW.contains(matcher.group(3));
        if (count < 0 && !fromNow) {
            return TimexValue.stated("DURATION", unit.someDuration());
        }
        if (count < 0) {
            return TimexValue.unresolved("DATE", back ? "PAST_REF" : "FUTURE_REF");
        }
        int distance = back ? -count : count;
        if (fromNow) {
            return phrase.published() == null
                    ? TimexValue.unresolved("DATE", unit.unknown())
                    : phrase.fromArticle("DATE", value(unit, phrase.published(), distance));
        }
        if (unit == CalendarUnit.YEAR && back) {
            return YearEarlier.read(phrase);
        }
        return !phrase.countsFromText(unit)
                ? TimexValue.unresolved("DATE", unit.unknown())
                : phrase.fromText("DATE", value(unit, phrase.earlier(), distance));
    }

    private static int count(String word) {
        if (word == null) {
            return -1;
        }
        return switch (word) {
            case "a", "an", "one" -> 1;
            case "couple of" -> 2;
            case "several", "few", "many", "some" -> -1;
            default -> Integer.parseInt(word);
        };
    }

    private static String value(CalendarUnit unit, LocalDate from, int distance) {
        LocalDate day = unit.shift(from, distance);
        // A date that is decades away is meant to the year.
        return (unit == CalendarUnit.DECADE || unit == CalendarUnit.CENTURY ? CalendarUnit.YEAR : unit).containing(day);
    }
}
