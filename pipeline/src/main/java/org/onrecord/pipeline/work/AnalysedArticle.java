package org.onrecord.pipeline.work;

import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Reject;

/** What became of an article: its records, or the reason why there are none; the other is null. */
public record AnalysedArticle(ArticleRecords records, Reject reject) {

    public static AnalysedArticle of(ArticleRecords records) {
        return new AnalysedArticle(records, null);
    }

    public static AnalysedArticle of(Reject reject) {
        return new AnalysedArticle(null, reject);
    }
}
