package org.onrecord.extract.dates;

import java.util.regex.Pattern;

/** References to now, before and after without a date ("these days", "recent years"), as TIMEX3 names them. Stateless. */
final class VagueRule implements PhraseRule {

    private static final Pattern PRESENT = Pattern.compile(
            "(?:right )?now|(?:then )?current(?:ly)?|these days|the present|nowadays|the moment|at present");
    private static final Pattern PAST =
            Pattern.compile("(?:more )?recent(?:ly)?|recent years|past years|(?:the )?past|earlier years"
                    + "|years past|previous years");
    private static final Pattern FUTURE =
            Pattern.compile("soon|(?:the )?(?:near |foreseeable |immediate )?future|(?:the )?coming (?:months"
                    + "|quarters)|a later date|1 day|some day|(?:the )?years ahead");

    private static final Pattern PREPOSITION =
            Pattern.compile("(?:.* )?(?:in|for|within|after|than|only|just|least|by|of)");

    @Override
    public TimexValue read(Phrase phrase) {
        if (phrase.text().equals("1 day")
                && (phrase.tense() != Tense.FUTURE
                        || PREPOSITION.matcher(phrase.before()).matches())) {
            return null;
        }
        String value = PRESENT.matcher(phrase.text()).matches()
                ? "PRESENT_REF"
                : PAST.matcher(phrase.text()).matches()
                        ? "PAST_REF"
                        : FUTURE.matcher(phrase.text()).matches() ? "FUTURE_REF" : null;
        return value == null ? null : TimexValue.unresolved("DATE", value);
    }
}
