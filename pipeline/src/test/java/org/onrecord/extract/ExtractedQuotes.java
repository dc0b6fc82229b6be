package org.onrecord.extract;

import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Texts;
import org.onrecord.record.Quote;
import org.onrecord.source.ArticleBuilder;

/** The quotes of an article, all its sentences parsed. */
final class ExtractedQuotes {

    private ExtractedQuotes() {}

    /** @param text plain text of an article of 19 May 2023 */
    static List<Quote> quotesOf(String text) {
        return quotesOf(Texts.builder(text).publishedOn("2023-05-19"));
    }

    static List<Quote> quotesOf(ArticleBuilder builder) {
        AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> true);
        return new ArticleExtractor().extract(article).quotes();
    }
}
