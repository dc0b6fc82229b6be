package org.onrecord.pipeline.work;

import org.onrecord.extract.ArticleExtractor;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.language.Annotator;
import org.onrecord.language.LanguageDetector;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/**
 * The product's own language check and extraction, whatever annotates. Models are loaded once a JVM, when this class is;
 * thread-safe.
 */
final class ArticleAnalysis {

    private static final LanguageDetector LANGUAGE = new LanguageDetector();
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

    private ArticleAnalysis() {}

    /** Loads the models, which whoever comes first else waits for. */
    static void load() {}

    /** An article's records, or the reason why it has none. */
    static AnalysedArticle of(Article article, Annotator annotator) {
        Reject foreign = LANGUAGE.rejectUnlessEnglish(article);
        return foreign != null
                ? AnalysedArticle.of(foreign)
                : AnalysedArticle.of(
                        EXTRACTOR.extract(annotator.annotate(article.withLanguage("en"), ParseTriggers::worthParsing)));
    }
}
