package org.onrecord.pipeline.graph;

import java.util.List;
import java.util.Map;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.extract.demands.DemandKey;
import org.onrecord.record.Demand;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.Party;

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
        return new ArticleRecords(
                article.document(),
                article.text(),
                List.of(),
                article.quotes().stream()
                        .map(quote -> quote.withParties(this::renamed))
                        .toList(),
                article.dates(),
                article.places(),
                article.demands().stream().map(this::renamed).toList(),
                article.mentions().stream()
                        .map(this::renamed)
                        .filter(mention -> mention.refId() != null)
                        .toList());
    }

    private String id(String localId) {
        return names.containsKey(localId) ? names.get(localId).actorId() : localId;
    }

    private Party renamed(Party party) {
        ActorRename name = party.id() == null ? null : names.get(party.id());
        if (name == null) {
            return party;
        }
        // Words for an actor that an editor left out are traced to nobody.
        return name.actorId() == null ? party.untraced() : party.renamed(name.actorId(), name.name());
    }

    private Demand renamed(Demand demand) {
        Demand renamed = demand.withParties(this::renamed);
        return renamed.withKey(
                DemandKey.of(renamed.demander().id(), renamed.addressee().id(), demand.demand()));
    }

    private Mention renamed(Mention mention) {
        return mention.table() == RefTable.ACTORS ? mention.withRefId(id(mention.refId())) : mention;
    }
}
