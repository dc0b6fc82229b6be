package org.onrecord.extract.dates;

import java.util.regex.Pattern;

/** A time of day without a day: on the day that stands last before it in the text, else that of publication. */
final class ClockRule implements PhraseRule {

  private static final Pattern CLOCK =
      Pattern.compile("(?:about |around |nearly |just before |shortly after )?(?:\\d{1,2}(?:[:.]\\d\\d)?|noon|midnight)(?: o'clock)?(?: ?[ap]\\.?m\\.?)?(?: [a-z]{3,4})?");

  @Override
  public TimexValue read(Phrase phrase) {
    String time = TimeOfDay.of(phrase.source().value());
    if (!"TIME".equals(phrase.source().type()) || time.isEmpty() || !CLOCK.matcher(phrase.text()).matches()) {
      return null;
    }
    if (phrase.earlierIsDay()) {
      return phrase.fromText("TIME", phrase.earlier() + time);
    }
    return phrase.published() == null
        ? TimexValue.unresolved("TIME", time)
        : phrase.fromArticle("TIME", phrase.published() + time);
  }
}
