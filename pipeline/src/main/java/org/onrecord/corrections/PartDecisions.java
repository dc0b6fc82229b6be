package org.onrecord.corrections;

import static org.onrecord.corrections.ArticleDraft.decided;
import static org.onrecord.record.Mention.RefTable.ACTORS;

import org.onrecord.record.Demand;
import org.onrecord.record.Party;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.LocalActor;

/** Puts the speaker, demander, addressee or responder that an editor named into a record. Stateless. */
final class PartDecisions {

    private PartDecisions() {}

    /** Whether there is such a record with these words. */
    static boolean apply(Correction part, ArticleDraft article) {
        for (int i = 0; i < article.quotes.size(); i++) {
            Quote quote = article.quotes.get(i);
            if (quote.quoteId().equals(part.id()) && Wording.holds(quote.text(), part.text())) {
                LocalActor actor = actor(part, article);
                boolean speaker = part.what() == Correction.What.SPEAKER;
                if (speaker && actor != null) {
                    moveMentions(quote.speaker(), actor, article);
                }
                Quote changed = speaker
                        ? quote.withParties(decided(quote.speaker(), actor), quote.addressee())
                        : quote.withParties(quote.speaker(), decided(quote.addressee(), actor));
                article.quotes.set(i, changed.reviewed());
                return true;
            }
        }
        for (int i = 0; i < article.demands.size(); i++) {
            Demand demand = article.demands.get(i);
            if (demand.demandId().equals(part.id()) && Wording.holds(demand.demand(), part.text())) {
                article.demands.set(
                        i, changed(demand, part.what(), actor(part, article)).reviewed());
                return true;
            }
        }
        return false;
    }

    private static Demand changed(Demand demand, Correction.What what, LocalActor actor) {
        Party demander = demand.demander();
        Party addressee = demand.addressee();
        Party responder = demand.responder();
        return switch (what) {
            case DEMANDER -> demand.withParties(decided(demander, actor), addressee, responder);
            case ADDRESSEE -> demand.withParties(demander, decided(addressee, actor), responder);
            default -> demand.withParties(demander, addressee, decided(responder, actor));
        };
    }

    private static LocalActor actor(Correction part, ArticleDraft article) {
        return part.value().equals(Correction.NOBODY) ? null : article.chosen(part.value());
    }

    /** The words for the speaker name the right one from now on, a pronoun too. */
    private static void moveMentions(Party speaker, LocalActor actor, ArticleDraft article) {
        if (speaker.span() != null && speaker.id() != null) {
            article.mentions.replaceAll(m -> m.table() == ACTORS
                            && m.refId().equals(speaker.id())
                            && speaker.span().contains(m.span())
                    ? m.withRefId(actor.localId())
                    : m);
        }
    }
}
