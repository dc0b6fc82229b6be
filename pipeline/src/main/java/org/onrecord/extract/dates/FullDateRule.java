package org.onrecord.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Day, month and year in words: "14 July 1921", "Feb. 29, 2019". A day that no calendar has keeps its words and has no value. Stateless. */
final class FullDateRule implements PhraseRule {

    private static final Pattern DAY_FIRST = Pattern.compile("(?:[a-z]+day,? ?,? )?(?:the )?(\\d\\d?)(?:st|nd|rd"
            + "|th)?(?: of)? (" + PhraseText.MONTHS + "),?(?: ,)? (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:[a-z]+day,? ?,? )?(" + PhraseText.MONTHS + ") (\\d\\d?)(?:st|nd|rd|th)?(?: ,)?(?: of)? (\\d{4})");

    @Override
    public TimexValue read(Phrase phrase) {
        Matcher matcher = DAY_FIRST.matcher(phrase.text());
        if (matcher.matches()) {
            return value(matcher.group(3), matcher.group(2), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(phrase.text());
        return matcher.matches() ? value(matcher.group(3), matcher.group(1), matcher.group(2)) : null;
    }

    private static TimexValue value(String year, String month, String day) {
        try {
            Month number = Month.valueOf(month.toUpperCase(Locale.ROOT));
            return TimexValue.stated(
                    "DATE",
                    LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day))
                            .toString());
        } catch (DateTimeException impossible) {
            return TimexValue.unresolved("DATE", null);
        }
    }
}
