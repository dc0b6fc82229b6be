package org.onrecord.corrections;

import org.onrecord.record.Demand;
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
                    moveMentions(quote, actor, article);
                }
                Quote changed = speaker ? Changed.speaker(quote, actor) : Changed.addressee(quote, actor);
                article.quotes.set(i, Changed.sure(changed));
                return true;
            }
        }
        for (int i = 0; i < article.demands.size(); i++) {
            Demand demand = article.demands.get(i);
            if (demand.demandId().equals(part.id()) && Wording.holds(demand.demand(), part.text())) {
                article.demands.set(i, Changed.sure(changed(demand, part.what(), actor(part, article))));
                return true;
            }
        }
        return false;
    }

    private static Demand changed(Demand demand, Correction.What what, LocalActor actor) {
        return switch (what) {
            case DEMANDER -> Changed.demander(demand, actor);
            case ADDRESSEE -> Changed.addressee(demand, actor);
            default -> Changed.responder(demand, actor);
        };
    }

    private static LocalActor actor(Correction part, ArticleDraft article) {
        return part.value().equals(Correction.NOBODY) ? null : article.chosen(part.value());
    }

    /** The words for the speaker name the right one from now on, a pronoun too. */
    private static void moveMentions(Quote quote, LocalActor actor, ArticleDraft article) {
        if (quote.speakerSpan() != null && quote.speakerId() != null) {
            article.mentions.replaceAll(m -> m.table().equals("actors")
                            && m.refId().equals(quote.speakerId())
                            && quote.speakerSpan().contains(m.span())
                    ? Changed.refId(m, actor.localId())
                    : m);
        }
    }
}
