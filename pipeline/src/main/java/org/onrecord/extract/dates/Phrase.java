package org.onrecord.extract.dates;

import java.time.LocalDate;

/**
 * An expression with what is needed to read it. Immutable.
 *
 * @param source as found
 * @param text its words as {@link PhraseText} spells them
 * @param before up to six words before it, in the same spelling
 * @param after up to six words after it
 * @param tense which way it points
 * @param published day of publication, null where unknown
 * @param earlier first day of the date that stands last before it in the text, null where there is none
 * @param earlierText that date as exact as it was told, null where there is none
 * @param earlierUnit how exact that date is, null where there is none
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
        String earlierText,
        CalendarUnit earlierUnit,
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
                memory.lastText(),
                memory.lastUnit(),
                memory.isHistory(source.sentence().number(), published),
                memory.lastQuarter());
    }

    /** Whether the date before is exact enough to count such units from: no "next day" after "in 1917". */
    boolean countsFromText(CalendarUnit unit) {
        return earlier != null && earlierUnit.compareTo(unit) <= 0;
    }

    Phrase withText(String other) {
        return new Phrase(
                source, other, before, after, tense, published, earlier, earlierText, earlierUnit, isHistory, quarter);
    }

    /** A value counted from the day of publication; unresolved where that is not known. */
    TimexValue fromArticle(String type, String value) {
        return new TimexValue(type, value, TimexValue.Basis.ARTICLE_DATE, published.toString());
    }

    /** A value counted from the date before it in the text. */
    TimexValue fromText(String type, String value) {
        return new TimexValue(type, value, TimexValue.Basis.EARLIER_DATE, earlierText);
    }
}
