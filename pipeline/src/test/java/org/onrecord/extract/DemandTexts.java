package org.onrecord.extract;

import java.util.List;
import org.onrecord.extract.demands.DemandReader;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Texts;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.record.Demand;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.CastBuilder;
import org.onrecord.resolve.places.GeoResolver;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.source.ArticleBuilder;

/** Demands of texts that tests give as plain text or as blocks, every sentence parsed. */
final class DemandTexts {

    private DemandTexts() {}

    /** Without the article's quotes. */
    static List<Demand> demandsOf(String text) {
        return demandsOf(Texts.builder(text));
    }

    /** With its quotes. */
    static List<Demand> demandsBesideQuotesOf(String text) {
        AnnotatedArticle article = Texts.parsed(text);
        return new ArticleExtractor().extract(article).demands();
    }

    /** With its dates, without its quotes; published on an ISO day. */
    static List<Demand> demandsOf(String text, String published) {
        return demandsOf(Texts.builder(text).publishedOn(published));
    }

    /** With the article's dates, without its quotes. */
    static List<Demand> demandsOf(ArticleBuilder builder) {
        AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> true);
        Cast cast = new CastBuilder().build(article, new GeoResolver().resolve(article));
        ArticleClauses clauses = new ArticleClauses(article);
        return new DemandReader(
                        article,
                        clauses,
                        new ReferenceResolver(article, cast, clauses, List.of()),
                        List.of(),
                        new DateExtractor().extract(article),
                        span -> null)
                .read();
    }
}
