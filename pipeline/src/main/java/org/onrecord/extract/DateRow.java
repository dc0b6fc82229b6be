package org.onrecord.extract;

import java.util.Locale;
import org.onrecord.extract.dates.DateReading;
import org.onrecord.extract.dates.DayRange;
import org.onrecord.extract.dates.TimexValue;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.record.DateMention;
import org.onrecord.record.Span;

/** Turns an expression that was read into a row of dates. Stateless. */
final class DateRow {

    private DateRow() {}

    static DateMention of(AnnotatedArticle article, DateReading reading, int number) {
        Sentence sentence = reading.source().sentence();
        Span span = sentence.spanOf(reading.source().first(), reading.source().last());
        TimexValue value = reading.value();
        DayRange days = reading.days();
        return new DateMention(
                String.format(Locale.ROOT, "%s-d%04d", article.docId(), number),
                article.docId(),
                article.slice(span),
                value.type().toLowerCase(Locale.ROOT),
                value.value(),
                days == null ? null : days.edtf(),
                days == null ? null : days.first().toString(),
                days == null ? null : days.last().toString(),
                days == null ? "none" : days.precision(),
                value.isRelative(),
                value.basis().name().toLowerCase(Locale.ROOT),
                value.anchor(),
                article.sectionOf(sentence),
                article.slice(sentence.span()),
                span,
                reading.confidence());
    }
}
