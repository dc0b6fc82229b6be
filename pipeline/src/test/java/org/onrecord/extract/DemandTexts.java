package org.onrecord.extract;

import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.record.Demand;
import org.onrecord.resolve.Cast;
import org.onrecord.resolve.CastBuilder;
import org.onrecord.resolve.GeoResolver;
import org.onrecord.resolve.ReferentResolver;
import org.onrecord.source.ArticleBuilder;
import org.onrecord.source.PlainText;

/** Demands of texts that tests give as plain text or as blocks, every sentence parsed. */
final class DemandTexts {

  private DemandTexts() {}

  /** Without the article's quotes. */
  static List<Demand> demandsOf(String text) {
    ArticleBuilder builder = new ArticleBuilder();
    PlainText.read(text, builder);
    return demandsOf(builder);
  }

  /** With its quotes. */
  static List<Demand> demandsBesideQuotesOf(String text) {
    ArticleBuilder builder = new ArticleBuilder();
    PlainText.read(text, builder);
    AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> true);
    return new ArticleExtractor().extract(article).demands();
  }

  /** With its dates, without its quotes; published on an ISO day. */
  static List<Demand> demandsOf(String text, String published) {
    ArticleBuilder builder = new ArticleBuilder();
    PlainText.read(text, builder);
    return demandsOf(builder.publishedOn(published));
  }

  /** With the article's dates, without its quotes. */
  static List<Demand> demandsOf(ArticleBuilder builder) {
    AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> true);
    Cast cast = new CastBuilder().build(article, new GeoResolver().resolve(article));
    return new DemandExtractor()
        .extract(article, cast, new ReferentResolver(article, cast), List.of(), new DateExtractor().extract(article));
  }
}
