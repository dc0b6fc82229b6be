package org.onrecord.pipeline;

import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Reject;

/** What became of an article: its records, or the reason why there are none; the other is null. */
public record AnalysedArticle(ArticleRecords records, Reject reject) {

    static AnalysedArticle of(ArticleRecords records) {
        return new AnalysedArticle(records, null);
    }

    static AnalysedArticle of(Reject reject) {
        return new AnalysedArticle(null, reject);
    }
}
