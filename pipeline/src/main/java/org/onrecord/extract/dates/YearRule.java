package org.onrecord.extract.dates;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years and what is made of them, as the words state them: "mid-1996", "fiscal 1989", "nineteen
 * ninety-six", "January 1997", "the first half of 1990", "the early 1980s", "the 20th century". Decades and
 * centuries are written by their first digits, as TIMEX3 does ("198", "19"). Stateless.
 */
final class YearRule implements PhraseRule {

    private static final String PART =
            "(?:.* )?(?:early|mid|late|(?:the )?(?:start|beginning|middle|end|rest|remainder|turn) of|around"
                    + "|about|circa)? ?(?:in )?";
    private static final Pattern YEAR = Pattern.compile("(?:" + PART
            + ")?(?:the )?(?:fiscal |calendar |year )?(?:mid)?(1[0-9]\\d\\d|20\\d\\d)(?: or later| period)?");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?:(?:early|mid|late) )?(?:in )?([a-z]+)(?: of| ,)? (1[0-9]\\d\\d|20\\d\\d)");
    private static final Pattern HALF = Pattern.compile("(?:the )?(first|second|last"
            + "|latter) half of (?:fiscal )?(\\d{4}|this year|last year|next year|the year)");
    private static final Pattern TWO_YEARS = Pattern.compile(
            "(?:the )?(?:academic |school |fiscal |financial )?(?:year )?(\\d{4})(?: |[-–/])(\\d{4}|\\d{2})");

    private static final Pattern MORE_THAN_YEAR =
            Pattern.compile("[a-z]+day|spring|summer|fall|autumn|winter|quarter|half|" + PhraseText.MONTHS);

    /** "1996-2004", "1939-45"; two figures up to 12 may be a month. */
    private static final Pattern YEARS =
            Pattern.compile("((?:1[0-9]|20)\\d\\d)(?: | ?[-–—] ?)((?:1[0-9]|20)\\d\\d|1[3-9]|[2-9]\\d)");

    private static final Pattern DECADE = Pattern.compile("(?:the )?(?:(?:early|mid|late|middle|early to mid"
            + "|mid to late) )?(?:(?:.* )half of the )?(?:['’])?(\\d{2})?(\\d)0['’]?s");
    private static final Pattern DECADE_WORD =
            Pattern.compile("(?:the )?(?:(?:early|mid|late) )?(twenties|thirties|forties|fifties|sixties"
                    + "|seventies|eighties|nineties)");
    private static final List<String> TENS =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final Pattern CENTURY =
            Pattern.compile("(?:the )?(?:(?:early|mid|late) )?(\\d{1,2}(?:st|nd|rd|th)|[a-z]+) century");
    private static final List<String> ORDINALS =
            List.of(("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                            + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));

    @Override
    public TimexValue read(Phrase phrase) {
        String text = phrase.text();
        Matcher matcher = HALF.matcher(text);
        if (matcher.matches()) {
            return half(phrase, matcher.group(1).equals("first") ? 1 : 2, matcher.group(2));
        }
        matcher = TWO_YEARS.matcher(text);
        if (matcher.matches() && RightBound.isNextYear(matcher.group(1), matcher.group(2))) {
            return TimexValue.stated("INTERVAL", matcher.group(1) + "/" + (Integer.parseInt(matcher.group(1)) + 1));
        }
        matcher = YEARS.matcher(text);
        if (matcher.matches()) {
            String end = matcher.group(2).length() == 2
                    ? matcher.group(1).substring(0, 2) + matcher.group(2)
                    : matcher.group(2);
            return end.compareTo(matcher.group(1)) > 0
                    ? TimexValue.stated("INTERVAL", matcher.group(1) + "/" + end)
                    : null;
        }
        matcher = DECADE.matcher(text);
        if (matcher.matches()) {
            // "The '80s" are those of the last century, as long as nobody means the 2080s.
            String century = matcher.group(1) == null ? "19" : matcher.group(1);
            return TimexValue.stated("DATE", century + matcher.group(2));
        }
        matcher = DECADE_WORD.matcher(text);
        if (matcher.matches()) {
            return TimexValue.stated("DATE", "19" + (2 + TENS.indexOf(matcher.group(1))));
        }
        matcher = CENTURY.matcher(text);
        if (matcher.matches()) {
            return century(matcher.group(1));
        }
        return singleYear(text);
    }

    private static TimexValue singleYear(String text) {
        Matcher matcher = MONTH_YEAR.matcher(text);
        if (matcher.matches() && PhraseText.isMonth(matcher.group(1))) {
            int month = Month.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)).getValue();
            return TimexValue.stated("DATE", String.format(Locale.ROOT, "%s-%02d", matcher.group(2), month));
        }
        matcher = YEAR.matcher(text);
        return matcher.matches() && !MORE_THAN_YEAR.matcher(text).find()
                ? TimexValue.stated("DATE", matcher.group(1))
                : null;
    }

    private static TimexValue half(Phrase phrase, int half, String of) {
        if (Character.isDigit(of.charAt(0))) {
            return TimexValue.stated("DATE", of + "-H" + half);
        }
        if (phrase.published() == null) {
            return TimexValue.unresolved("DATE", "XXXX-H" + half);
        }
        int year = phrase.published().getYear() + (of.startsWith("last") ? -1 : of.startsWith("next") ? 1 : 0);
        return phrase.fromArticle("DATE", year + "-H" + half);
    }

    private static TimexValue century(String word) {
        int number = Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word.substring(0, word.length() - 2))
                : 1 + ORDINALS.indexOf(word);
        return number < 1 ? null : TimexValue.stated("DATE", String.format(Locale.ROOT, "%02d", number - 1));
    }
}
