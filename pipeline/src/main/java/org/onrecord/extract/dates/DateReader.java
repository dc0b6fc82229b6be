package org.onrecord.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;

/** Finds the time expressions of an article and reads their values, in text order. Stateless. */
public final class DateReader {

  private static final List<PhraseRule> RULES = List.of(
          new QuarterRule(), new WeekdayRule(), new MonthRule(), new AgoRule(), new CalendarUnitRule());

  private final SuTimeTagger tagger = new SuTimeTagger();

  /**
   * An expression and what it means.
   *
   * @param confidence share of such readings that are right on the development data
   */
  public record Reading(Timexpression source, TimexValue value, double confidence) {

    /** Whether the value stands for known days. */
    public boolean isOnCalendar() {
      return value.type().equals("DATE") || value.type().equals("TIME");
    }
  }

  public List<Reading> read(AnnotatedArticle article) {
    LocalDate published = day(article.article().publishedOn());
    TextMemory memory = new TextMemory();
    List<Reading> readings = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!DateTriggers.isIn(sentence)) {
        continue;
      }
      for (Timexpression raw : tagger.tag(sentence, published == null ? null : published.toString())) {
        Timexpression found = Bounds.mend(raw);
        if (NotADate.is(found)) {
          continue;
        }
        TimexValue value = value(Phrase.of(found, published, memory));
        memory.remember(value);
        readings.add(new Reading(found, value, 0.8));
      }
    }
    return readings;
  }

  private static TimexValue value(Phrase phrase) {
    for (PhraseRule rule : RULES) {
      TimexValue value = rule.read(phrase);
      if (value != null) {
        return value;
      }
    }
    return TimexValue.stated(phrase.source().type(), phrase.source().value());
  }

  /** The day of an ISO 8601 date or date and time, null where there is none. */
  private static LocalDate day(String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
