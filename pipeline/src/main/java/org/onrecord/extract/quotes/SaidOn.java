package org.onrecord.extract.quotes;

import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.record.DateMention;
import org.onrecord.record.Span;

/** When something was said: a date that stands with the cue, outside of the words said. */
final class SaidOn {

  private final List<DateMention> dates;

  SaidOn(List<DateMention> dates) {
    this.dates = dates;
  }

  /**
   * @param sentence that the cue stands in
   * @return ISO 8601 day, month or year of the nearest date, one after the cue first; null where none stands there
   */
  String of(Sentence sentence, Span cue, List<Span> said) {
    DateMention nearest = null;
    for (DateMention date : dates) {
      boolean quoted = said.stream().anyMatch(part -> part.overlaps(date.span()));
      if (sentence.span().contains(date.span()) && !quoted && value(date) != null) {
        nearest = nearest == null || distance(date, cue) < distance(nearest, cue) ? date : nearest;
      }
    }
    return nearest == null ? null : value(nearest);
  }

  private static int distance(DateMention date, Span cue) {
    int after = date.span().start() - cue.end();
    return after >= 0 ? after : 1000 - after;
  }

  private static String value(DateMention date) {
    if ("day".equals(date.precision())) {
      return date.startOn();
    }
    boolean calendar = "month".equals(date.precision()) || "year".equals(date.precision());
    boolean plain = calendar && date.value() != null && date.value().matches("\\d{4}(-\\d{2})?");
    return plain && ("date".equals(date.type()) || "time".equals(date.type())) ? date.value() : null;
  }
}
