package org.onrecord.pipeline;

import java.util.function.Consumer;
import org.onrecord.extract.ArticleExtractor;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.language.Annotator;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.LanguageDetector;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/**
 * All that is done with one article, on any runner or none: language, annotation, extraction. One
 * instance a JVM holds the models; safe to share between threads.
 */
public final class ArticleWork {

  private static final ArticleWork SHARED =
      new ArticleWork(CoreNlpAnnotator.shared(), new ArticleExtractor());

  private final LanguageDetector language = new LanguageDetector();
  private final Annotator annotator;
  private final ArticleExtractor extractor;

  ArticleWork(Annotator annotator, ArticleExtractor extractor) {
    this.annotator = annotator;
    this.extractor = extractor;
  }

  public static ArticleWork shared() {
    return SHARED;
  }

  /** Hands on either the article's records or the reason why there are none; never throws for an article. */
  public void process(Article article, Consumer<ArticleRecords> records, Consumer<Reject> rejects) {
    try {
      Reject foreign = language.rejectUnlessEnglish(article);
      if (foreign != null) {
        rejects.accept(foreign);
      } else {
        records.accept(
            extractor.extract(
                annotator.annotate(article.withLanguage("en"), ParseTriggers::worthParsing)));
      }
    } catch (RuntimeException | StackOverflowError e) {
      rejects.accept(
          new Reject(
              null,
              article.sourceFile(),
              article.docId(),
              "extract",
              null,
              "the article could not be analysed; please report it",
              e.toString(),
              null));
    }
  }
}
