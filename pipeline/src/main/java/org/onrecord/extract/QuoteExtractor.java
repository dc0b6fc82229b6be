package org.onrecord.extract;

import java.util.List;
import org.onrecord.extract.quotes.QuoteReader;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.DateMention;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.reference.ReferentResolver;

/**
 * Finds who said what in an article: direct quotes by their quotation marks, mixed and indirect ones by
 * {@link AttributionFinder}. Thread-safe.
 */
public final class QuoteExtractor {

    /**
     * @param cast the article's actors
     * @param referents says who a phrase means
     * @param dates of the same article, in text order
     * @return records in text order
     */
    public List<Quote> extract(
            AnnotatedArticle article, Cast cast, ReferentResolver referents, List<DateMention> dates) {
        return new QuoteReader(article, referents, dates, AttributionFinder::find).read();
    }
}
