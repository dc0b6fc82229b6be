package org.onrecord.pipeline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.extract.demands.DemandKey;
import org.onrecord.record.Demand;
import org.onrecord.record.Mention;
import org.onrecord.record.Quote;

/** Puts the run's actor ids and names in place of an article's own, and gives demands the key that rests on them. Stateless but for one article's names. */
final class RunNames {

    private final Map<String, ActorRename> names;

    /**
     * @param names by the article's own actor id; every actor of the article is in it
     */
    RunNames(Map<String, ActorRename> names) {
        this.names = names;
    }

    ArticleRecords apply(ArticleRecords article) {
        List<Quote> quotes = new ArrayList<>();
        article.quotes().forEach(quote -> quotes.add(apply(quote)));
        List<Demand> demands = new ArrayList<>();
        article.demands().forEach(demand -> demands.add(apply(demand)));
        List<Mention> mentions = new ArrayList<>();
        article.mentions().stream()
                .map(this::apply)
                .filter(mention -> mention.refId() != null)
                .forEach(mentions::add);
        return new ArticleRecords(
                article.document(),
                article.text(),
                List.of(),
                quotes,
                article.dates(),
                article.places(),
                demands,
                mentions);
    }

    private String id(String localId) {
        return localId == null
                ? null
                : names.containsKey(localId) ? names.get(localId).actorId() : localId;
    }

    private String name(String localId, String localName) {
        return localId == null
                ? null
                : names.containsKey(localId) ? names.get(localId).name() : localName;
    }

    /** Words for an actor that an editor left out are traced to nobody. */
    private String status(String localId, String words, String status) {
        return localId == null || id(localId) != null ? status : words == null ? "none" : "unresolved";
    }

    private Quote apply(Quote q) {
        return new Quote(
                q.quoteId(),
                q.docId(),
                q.kind(),
                q.text(),
                q.speaker(),
                q.speakerSpan(),
                id(q.speakerId()),
                name(q.speakerId(), q.speakerName()),
                status(q.speakerId(), q.speaker(), q.speakerStatus()),
                q.cue(),
                q.cueType(),
                q.addressee(),
                id(q.addresseeId()),
                name(q.addresseeId(), q.addresseeName()),
                q.saidOn(),
                q.section(),
                q.sentence(),
                q.parts(),
                q.span(),
                q.confidence(),
                q.needsReview(),
                q.sourceLink());
    }

    private Demand apply(Demand d) {
        String demanderId = id(d.demanderId());
        String addresseeId = id(d.addresseeId());
        return new Demand(
                d.demandId(),
                d.docId(),
                d.number(),
                d.demander(),
                demanderId,
                name(d.demanderId(), d.demanderName()),
                status(d.demanderId(), d.demander(), d.demanderStatus()),
                d.addressee(),
                addresseeId,
                name(d.addresseeId(), d.addresseeName()),
                status(d.addresseeId(), d.addressee(), d.addresseeStatus()),
                d.demand(),
                d.cue(),
                d.strength(),
                d.cameoCode(),
                d.cameoLabel(),
                d.ploverEvent(),
                d.ploverMode(),
                d.ploverContext(),
                d.statedOn(),
                d.reasoning(),
                d.response(),
                d.responseKind(),
                d.responder(),
                id(d.responderId()),
                name(d.responderId(), d.responderName()),
                d.quoteIds(),
                d.section(),
                d.sentence(),
                d.span(),
                d.confidence(),
                d.needsReview(),
                d.sourceLink(),
                DemandKey.of(demanderId, addresseeId, d.demand()));
    }

    private Mention apply(Mention m) {
        return m.table().equals("actors")
                ? new Mention(
                        m.mentionId(),
                        m.docId(),
                        m.table(),
                        id(m.refId()),
                        m.text(),
                        m.how(),
                        m.sentenceNumber(),
                        m.span())
                : m;
    }
}
