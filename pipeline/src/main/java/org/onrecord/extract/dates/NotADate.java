package org.onrecord.extract.dates;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Token;
import org.onrecord.words.WordList;

/**
 * Expressions that SUTime marks and news does not mean as a time: ages ("6-year-old"), fractions
 * ("three-quarters of"), names ("60 Minutes", a person called April), "once" and "previously" as
 * adverbs, bare units. Stateless.
 */
final class NotADate {

    private static final Set<String> FALSE_FRIENDS = WordList.words("extract/date-false-friends.txt");
    private static final Set<String> NAMED_WEEKDAYS = WordList.words("extract/named-weekdays.txt");
    private static final Set<String> YEAR_OF_ITS_OWN =
            Set.of("academic year", "school year", "fiscal year", "financial year");
    private static final Pattern YEARS = Pattern.compile("\\d{4}(?:[-–/]\\d{2,4})?|\\d{2}");
    /** "Their third week", "the second consecutive month": counted from something that is not told. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?:(?:a|the) )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
                    + "|tenth|\\d+(?:st|nd|rd|th))"
                    + "(?: (?:straight|consecutive))? (?:day|week|month|year|hour|minute|night)");

    private static final Pattern ORDINAL_SECOND = Pattern.compile("\\d+ second");
    private static final Pattern FRACTION = Pattern.compile("(?:.* )?(?:a|one|3|1) quarters?");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    private static final Pattern BEFORE_SEASON =
            Pattern.compile("in|the|by|until|since|of|during|for|over|before|after|through|early|late|mid|-");
    private static final Pattern BEFORE_MONTH =
            Pattern.compile("in|since|last|next|this|early|late|until|by|from|of|during");
    private static final Set<String> CAPITALISED_TITLES = Set.of("Morning", "Tonight");
    private static final Pattern EVERYDAY =
            Pattern.compile("(?:the |a )?(?:perfect|new|good|great|big|bad|sad|rainy|busy|long|final) (?:day"
                    + "|night|morning|evening)");
    private static final Pattern UNIT_NAME =
            Pattern.compile("(?:Second|Minute|Hour|Day|Week|Month|Year|Quarter|Decade)s?|SEC|Daily|Weekly");

    private NotADate() {}

    static boolean is(Timexpression found) {
        String text = PhraseText.of(found.sentence(), found.first(), found.last());
        return FALSE_FRIENDS.contains(text)
                || isAge(found)
                || isFraction(found, text)
                || isFallOfSomething(found)
                || isSeasonAtLarge(found, text)
                || isShortWeekday(found)
                || YEAR_OF_ITS_OWN.contains(text)
                        && YEARS.matcher(found.word(found.first() - 1)).matches()
                || ORDINAL.matcher(text).matches()
                || EVERYDAY.matcher(text).matches()
                || text.equals("the end of the day")
                        && found.word(found.first() - 1).equals("at")
                || ORDINAL_SECOND.matcher(text).matches()
                || isFinalDay(found, text)
                || isName(found)
                || isAdjective(found, text);
    }

    private static boolean isAge(Timexpression found) {
        int next = found.last() + 1;
        if (found.isHyphen(next)) {
            next++;
        }
        return found.is(next, "old", "olds") || found.is(found.last(), "old");
    }

    /** "Her last day in office" is some day that ended something; "in the last day" is the time before now. */
    private static boolean isFinalDay(Timexpression found, String text) {
        boolean before = found.is(found.first() - 1, "in", "over", "within", "during", "the");
        return text.equals("last day") && !before
                || text.equals("the last day") && found.word(found.last() + 1).equals("of");
    }

    private static boolean isFraction(Timexpression found, String text) {
        return FRACTION.matcher(text).matches() && found.word(found.last() + 1).equals("of");
    }

    /** "The coldest winter", "winter storms", "summer school": no season of one year. */
    private static boolean isSeasonAtLarge(Timexpression found, String text) {
        return found.first() == found.last()
                && SEASONS.contains(text)
                && (found.pos(found.last() + 1).startsWith("NN")
                        || !BEFORE_SEASON.matcher(found.word(found.first() - 1)).matches());
    }

    /** "Sat", "Sun" and "Wed" alone are more often verbs and newspapers. */
    private static boolean isShortWeekday(Timexpression found) {
        return found.first() == found.last()
                && found.is(found.first(), "mon", "tue", "wed", "thu", "fri", "sat", "sun");
    }

    /** "The fall of the government" is no season. */
    private static boolean isFallOfSomething(Timexpression found) {
        return found.word(found.last()).equals("fall")
                && found.word(found.last() + 1).equals("of")
                && !found.isYear(found.last() + 2)
                && !found.is(found.last() + 2, "this", "last", "next");
    }

    /** A person, or a title: a unit of time in capitals amid a sentence. */
    private static boolean isName(Timexpression found) {
        for (int i = found.first(); i <= found.last(); i++) {
            Token token = found.token(i);
            if (token.ner().equals("PERSON") || isFirstName(found, i)) {
                return true;
            }
            boolean holiday = i > found.first() && token.word().equals("Day")
                    || found.word(i - 1).equals("new");
            if (i > 0 && !holiday && UNIT_NAME.matcher(token.word()).matches()) {
                return true;
            }
            if (token.word().equals("march")
                    || token.word().equals("may")
                    || token.pos().equals("MD")) {
                return true;
            }
            if (i > 1 && CAPITALISED_TITLES.contains(token.word()) && found.is(i - 1, "this", "the")) {
                return true;
            }
            if (i > 0 && isNamedWeekday(found, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Maundy Thursday", but not "he met Ada Rose Monday". */
    private static boolean isNamedWeekday(Timexpression found, int token) {
        return Character.isUpperCase(found.token(token).word().codePointAt(0))
                && !found.token(token - 1).ner().equals("PERSON")
                && NAMED_WEEKDAYS.contains(found.word(token - 1) + " " + found.word(token));
    }

    /** "June Parker spoke", "in May Street", against "in June Parker spoke". */
    private static boolean isFirstName(Timexpression found, int token) {
        return found.first() == found.last()
                && PhraseText.isMonth(found.word(token))
                && token + 1 < found.sentence().size()
                && (found.token(token + 1).ner().equals("PERSON")
                        || found.token(token + 1).isProperNoun())
                && (found.is(token + 1, "street", "road", "avenue", "lane")
                        || !BEFORE_MONTH.matcher(found.word(token - 1)).matches());
    }

    /** "Future earnings", "is present": only "the future", "at present" are times. */
    private static boolean isAdjective(Timexpression found, String text) {
        return (text.equals("future") || text.equals("present") || text.equals("past"))
                && !found.is(found.first() - 1, "the", "at", "near", "in", "foreseeable");
    }
}
