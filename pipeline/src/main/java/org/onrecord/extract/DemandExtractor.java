package org.onrecord.extract;

import java.util.List;
import org.onrecord.extract.demands.DemandReader;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.reference.ReferentResolver;

/**
 * Finds who wants what of whom in an article, why, and the answer: one record per distinct demand.
 * Only parsed sentences are read. Thread-safe.
 */
public final class DemandExtractor {

    /**
     * @param cast the article's actors
     * @param referents says who a phrase means
     * @param quotes of the same article, in text order; may be empty, at a loss of speakers
     * @param dates of the same article, in text order
     * @return records in text order
     */
    public List<Demand> extract(
            AnnotatedArticle article,
            Cast cast,
            ReferentResolver referents,
            List<Quote> quotes,
            List<DateMention> dates) {
        return new DemandReader(article, referents, quotes, dates, span -> SourceLink.to(article, span)).read();
    }
}
