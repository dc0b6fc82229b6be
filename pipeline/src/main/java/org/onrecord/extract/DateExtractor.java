package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.dates.DateReader;
import org.onrecord.extract.dates.DateReading;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.DateMention;

/**
 * The date expressions of an article with their TIMEX3 values, in text order. Values are resolved
 * against the article's date and the dates before them in the text; without a date of publication,
 * relative ones stay unresolved. Stateless, thread-safe.
 */
public final class DateExtractor {

    private final DateReader reader = new DateReader();

    /** One row per expression; ids count from {@code <doc_id>-d0001}. */
    public List<DateMention> extract(AnnotatedArticle article) {
        List<DateMention> dates = new ArrayList<>();
        for (DateReading reading : reader.read(article)) {
            dates.add(DateRow.of(article, reading, dates.size() + 1));
        }
        return dates;
    }
}
