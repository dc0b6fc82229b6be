package org.onrecord.corrections;

import java.util.List;
import org.onrecord.record.Demand;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.LocalActor;

/** Records with one thing in them changed. An actor that is null means nobody known. Stateless. */
final class Changed {

    private Changed() {}

    private static String id(LocalActor actor) {
        return actor == null ? null : actor.localId();
    }

    private static String name(LocalActor actor) {
        return actor == null ? null : actor.name();
    }

    /** "named" stays: the words are still a name; any other that is known was traced, by a person here. */
    private static String status(String before, String words, LocalActor actor) {
        if (actor == null) {
            return words == null ? "none" : "unresolved";
        }
        return before.equals("named") ? "named" : "resolved";
    }

    static Quote speaker(Quote q, LocalActor actor) {
        return new Quote(
                q.quoteId(),
                q.docId(),
                q.kind(),
                q.text(),
                q.speaker(),
                q.speakerSpan(),
                id(actor),
                name(actor),
                status(q.speakerStatus(), q.speaker(), actor),
                q.cue(),
                q.cueType(),
                q.addressee(),
                q.addresseeId(),
                q.addresseeName(),
                q.saidOn(),
                q.section(),
                q.sentence(),
                q.parts(),
                q.span(),
                q.confidence(),
                q.needsReview(),
                q.sourceLink());
    }

    static Quote addressee(Quote q, LocalActor actor) {
        return new Quote(
                q.quoteId(),
                q.docId(),
                q.kind(),
                q.text(),
                q.speaker(),
                q.speakerSpan(),
                q.speakerId(),
                q.speakerName(),
                q.speakerStatus(),
                q.cue(),
                q.cueType(),
                q.addressee(),
                id(actor),
                name(actor),
                q.saidOn(),
                q.section(),
                q.sentence(),
                q.parts(),
                q.span(),
                q.confidence(),
                q.needsReview(),
                q.sourceLink());
    }

    /** A quote that an editor has looked at. */
    static Quote sure(Quote q) {
        return new Quote(
                q.quoteId(),
                q.docId(),
                q.kind(),
                q.text(),
                q.speaker(),
                q.speakerSpan(),
                q.speakerId(),
                q.speakerName(),
                q.speakerStatus(),
                q.cue(),
                q.cueType(),
                q.addressee(),
                q.addresseeId(),
                q.addresseeName(),
                q.saidOn(),
                q.section(),
                q.sentence(),
                q.parts(),
                q.span(),
                1,
                false,
                q.sourceLink());
    }

    static Demand demander(Demand d, LocalActor actor) {
        return demand(
                d,
                id(actor),
                name(actor),
                status(d.demanderStatus(), d.demander(), actor),
                d.addresseeId(),
                d.addresseeName(),
                d.addresseeStatus(),
                d.responderId(),
                d.responderName(),
                d.quoteIds());
    }

    static Demand addressee(Demand d, LocalActor actor) {
        return demand(
                d,
                d.demanderId(),
                d.demanderName(),
                d.demanderStatus(),
                id(actor),
                name(actor),
                status(d.addresseeStatus(), d.addressee(), actor),
                d.responderId(),
                d.responderName(),
                d.quoteIds());
    }

    static Demand responder(Demand d, LocalActor actor) {
        return demand(
                d,
                d.demanderId(),
                d.demanderName(),
                d.demanderStatus(),
                d.addresseeId(),
                d.addresseeName(),
                d.addresseeStatus(),
                id(actor),
                name(actor),
                d.quoteIds());
    }

    static Demand quoteIds(Demand d, List<String> quoteIds) {
        return demand(
                d,
                d.demanderId(),
                d.demanderName(),
                d.demanderStatus(),
                d.addresseeId(),
                d.addresseeName(),
                d.addresseeStatus(),
                d.responderId(),
                d.responderName(),
                quoteIds);
    }

    private static Demand demand(
            Demand d,
            String demanderId,
            String demanderName,
            String demanderStatus,
            String addresseeId,
            String addresseeName,
            String addresseeStatus,
            String responderId,
            String responderName,
            List<String> quoteIds) {
        return new Demand(
                d.demandId(),
                d.docId(),
                d.number(),
                d.demander(),
                demanderId,
                demanderName,
                demanderStatus,
                d.addressee(),
                addresseeId,
                addresseeName,
                addresseeStatus,
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
                responderId,
                responderName,
                quoteIds,
                d.section(),
                d.sentence(),
                d.span(),
                d.confidence(),
                d.needsReview(),
                d.sourceLink(),
                d.demandKey());
    }

    /** A demand that an editor has looked at. */
    static Demand sure(Demand d) {
        return new Demand(
                d.demandId(),
                d.docId(),
                d.number(),
                d.demander(),
                d.demanderId(),
                d.demanderName(),
                d.demanderStatus(),
                d.addressee(),
                d.addresseeId(),
                d.addresseeName(),
                d.addresseeStatus(),
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
                d.responderId(),
                d.responderName(),
                d.quoteIds(),
                d.section(),
                d.sentence(),
                d.span(),
                1,
                false,
                d.sourceLink(),
                d.demandKey());
    }

    static Mention refId(Mention m, String refId) {
        return new Mention(m.mentionId(), m.docId(), m.table(), refId, m.text(), m.how(), m.sentenceNumber(), m.span());
    }

    static Place counted(Place p, int mentions, double confidence) {
        return new Place(
                p.placeId(),
                p.name(),
                p.kind(),
                p.countryCode(),
                p.countryAlpha3(),
                p.countryName(),
                p.admin(),
                p.latitude(),
                p.longitude(),
                p.geonamesId(),
                mentions,
                p.documentCount(),
                confidence);
    }
}
