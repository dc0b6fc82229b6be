package org.onrecord.extract.dates;

import java.time.LocalDate;

/**
 * An expression with what is needed to read it.
 *
 * @param source as found
 * @param text its words as {@link PhraseText} spells them
 * @param before up to six words before it, in the same spelling
 * @param after up to six words after it
 * @param tense which way it points
 * @param published day of publication, null where unknown
 * @param earlier first day of the date that stands last before it in the text, null where there is none
 * @param earlierIsDay whether that date is exact to the day
 * @param isHistory whether the text, just before, tells of a stated year long before publication
 * @param quarter value of the calendar quarter that the text speaks of, null where there is none
 */
record Phrase(
    Timexpression source,
    String text,
    String before,
    String after,
    Tense tense,
    LocalDate published,
    LocalDate earlier,
    boolean earlierIsDay,
    boolean isHistory,
    String quarter) {

  static Phrase of(Timexpression source, LocalDate published, TextMemory memory) {
    return new Phrase(
        source,
        PhraseText.of(source.sentence(), source.first(), source.last()),
        PhraseText.of(source.sentence(), source.first() - 6, source.first() - 1),
        PhraseText.of(source.sentence(), source.last() + 1, source.last() + 6),
        Tense.of(source.sentence(), source.first(), source.last()),
        published,
        memory.lastDay(),
        memory.lastIsDay(),
        memory.isHistory(source.sentence().number(), published),
        memory.lastQuarter());
  }

  Phrase withText(String other) {
    return new Phrase(source, other, before, after, tense, published, earlier, earlierIsDay, isHistory, quarter);
  }

  /** A value counted from the day of publication; unresolved where that is not known. */
  TimexValue fromArticle(String type, String value) {
    return new TimexValue(type, value, TimexValue.Basis.ARTICLE_DATE, published);
  }

  /** A value counted from the date before it in the text. */
  TimexValue fromText(String type, String value) {
    return new TimexValue(type, value, TimexValue.Basis.EARLIER_DATE, earlier);
  }
}
