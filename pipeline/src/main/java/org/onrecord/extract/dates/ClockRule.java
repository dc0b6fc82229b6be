package org.onrecord.extract.dates;

import java.util.regex.Pattern;

/** A time of day without a day: on the day that stands last before it in the text, else that of publication. Stateless. */
final class ClockRule implements PhraseRule {

    private static final Pattern CLOCK =
            Pattern.compile("(?:about |around |nearly |just before |shortly after )?(?:\\d{1,2}(?:[:.]\\d\\d)?"
                    + "|noon|midnight)(?: o'clock)?(?: ?[ap]\\.?m\\.?)?(?: [a-z]{3,4})?");

    /** Whether an expression is a time of day and nothing else. */
    static boolean isClock(Phrase phrase) {
        return "TIME".equals(phrase.source().type())
                && CLOCK.matcher(phrase.text()).matches();
    }

    @Override
    public TimexValue read(Phrase phrase) {
        String time = TimeOfDay.of(phrase.source().value());
        if (time.isEmpty() || !isClock(phrase)) {
            return null;
        }
        if (phrase.countsFromText(CalendarUnit.DAY)) {
            return phrase.fromText("TIME", phrase.earlier() + time);
        }
        return phrase.published() == null
                ? TimexValue.unresolved("TIME", time)
                : phrase.fromArticle("TIME", phrase.published() + time);
    }
}
