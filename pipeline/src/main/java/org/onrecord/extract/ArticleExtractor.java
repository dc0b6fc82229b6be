package org.onrecord.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.extract.demands.DemandReader;
import org.onrecord.extract.quotes.QuoteDraft;
import org.onrecord.extract.quotes.QuoteReader;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Article;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Party;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActingGroups;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.CastBuilder;
import org.onrecord.resolve.places.GeoMention;
import org.onrecord.resolve.places.GeoResolver;
import org.onrecord.resolve.reference.ReferenceResolver;

/** Takes all records of an article, one extractor after the other. Thread-safe. */
public final class ArticleExtractor {

    private final GeoResolver geography = new GeoResolver();
    private final CastBuilder casting = new CastBuilder();
    private final DateExtractor dates = new DateExtractor();

    public ArticleRecords extract(AnnotatedArticle annotated) {
        List<GeoMention> named = geography.resolve(annotated);
        Cast namedCast = casting.build(annotated, named);
        List<GeoMention> geoMentions = outsidePeoplesNames(named, namedCast);
        ArticleClauses clauses = new ArticleClauses(annotated);
        List<QuoteDraft> drafts = QuoteReader.drafts(annotated, clauses, AttributionFinder::find);
        Cast cast = ActingGroups.add(
                annotated,
                namedCast,
                drafts.stream().map(QuoteDraft::source).filter(Objects::nonNull).toList());
        ReferenceResolver referents = new ReferenceResolver(
                annotated,
                cast,
                clauses,
                drafts.stream().map(QuoteDraft::statement).toList());
        List<DateMention> dateRows = dates.extract(annotated);
        List<Quote> quoteRows = new QuoteReader(annotated, referents, dateRows).read(drafts);
        List<Demand> demandRows = new DemandReader(
                        annotated, clauses, referents, quoteRows, dateRows, span -> SourceLink.to(annotated, span))
                .read();
        Set<String> parties = parties(quoteRows, demandRows);
        Predicate<String> isKept = id -> namedCast.actor(id) != null || parties.contains(id);
        return new ArticleRecords(
                document(annotated, quoteRows.size(), demandRows.size()),
                annotated.article().text(),
                cast.actors().stream()
                        .filter(actor -> isKept.test(actor.localId()))
                        .toList(),
                quoteRows,
                dateRows,
                PlaceRows.of(geoMentions),
                demandRows,
                MentionRows.of(annotated, referents, geoMentions, isKept));
    }

    /** Ids of all who speak, are spoken to, demand, are asked or answer. */
    private static Set<String> parties(List<Quote> quotes, List<Demand> demands) {
        Stream<Party> ofQuotes = quotes.stream().flatMap(quote -> Stream.of(quote.speaker(), quote.addressee()));
        Stream<Party> ofDemands = demands.stream()
                .flatMap(demand -> Stream.of(demand.demander(), demand.addressee(), demand.responder()));
        return Stream.concat(ofQuotes, ofDemands)
                .map(Party::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** "Georgia" of "Georgia Lindqvist" is no place. */
    private static List<GeoMention> outsidePeoplesNames(List<GeoMention> places, Cast cast) {
        List<Span> people = cast.mentions().stream()
                .filter(mention -> cast.actor(mention.localId()).kind() == ActorKind.PERSON)
                .map(ActorMention::span)
                .toList();
        return places.stream()
                .filter(place -> people.stream().noneMatch(place.span()::overlaps))
                .toList();
    }

    private static Document document(AnnotatedArticle annotated, int quoteCount, int demandCount) {
        Article article = annotated.article();
        long words = annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.word().codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return new Document(
                article.docId(),
                article.title(),
                article.byline(),
                article.publisher(),
                article.publishedOn(),
                article.dateline(),
                article.language(),
                article.sourceUrl(),
                article.sourceFile(),
                article.sha256(),
                annotated.codePoints().length(),
                (int) words,
                quoteCount,
                demandCount);
    }
}
