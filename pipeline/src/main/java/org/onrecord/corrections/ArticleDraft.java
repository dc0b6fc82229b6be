package org.onrecord.corrections;

import static org.onrecord.record.Mention.RefTable.ACTORS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Mention;
import org.onrecord.record.Party;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.run.ActorChoice;

/** The records of one article while corrections change them. For one thread and one use. */
final class ArticleDraft {

    final List<Quote> quotes;
    final List<DateMention> dates;
    final List<Demand> demands;
    final List<Mention> mentions;
    /** By id. */
    final Map<String, Place> places = new TreeMap<>();

    private final ArticleRecords before;
    /** By the article's own id; those that an editor named last. */
    private final Map<String, LocalActor> actors = new LinkedHashMap<>();

    private final Map<String, Set<String>> givenAway = new LinkedHashMap<>();

    ArticleDraft(ArticleRecords article) {
        before = article;
        quotes = new ArrayList<>(article.quotes());
        dates = new ArrayList<>(article.dates());
        demands = new ArrayList<>(article.demands());
        mentions = new ArrayList<>(article.mentions());
        article.places().forEach(place -> places.put(place.placeId(), place));
        article.actors().forEach(actor -> actors.put(actor.localId(), actor));
    }

    /** The actors as the article has them. */
    List<LocalActor> found() {
        return before.actors();
    }

    /** Null where there is none. */
    LocalActor actor(String localId) {
        return localId == null ? null : actors.get(localId);
    }

    /** The actor that an editor named. */
    LocalActor chosen(String value) {
        LocalActor actor = ActorChoice.parse(value).toLocalActor(found());
        LocalActor known = actors.putIfAbsent(actor.localId(), actor);
        return known == null ? actor : known;
    }

    void replace(LocalActor actor) {
        actors.put(actor.localId(), actor);
    }

    /** Notes that a name of an actor is now another's. */
    void giveAway(String localId, String name) {
        givenAway.computeIfAbsent(localId, id -> new LinkedHashSet<>()).add(name);
    }

    /** Puts one actor in the place of another wherever the article has it. */
    void replaceEverywhere(String oldId, LocalActor actor) {
        mentions.replaceAll(m -> m.table() == ACTORS && m.refId().equals(oldId) ? m.withRefId(actor.localId()) : m);
        replaceParties(party -> oldId.equals(party.id()), actor);
    }

    /** Traces parties of quotes and demands to an actor; whether there were any. */
    boolean replaceParties(Predicate<Party> which, LocalActor actor) {
        boolean any = Stream.concat(
                        quotes.stream().map(Quote::parties), demands.stream().map(Demand::parties))
                .flatMap(List::stream)
                .anyMatch(which);
        UnaryOperator<Party> change = party -> which.test(party) ? decided(party, actor) : party;
        quotes.replaceAll(quote -> quote.withParties(change));
        demands.replaceAll(demand -> demand.withParties(change));
        return any;
    }

    /**
     * @param actor null for nobody known
     */
    static Party decided(Party party, LocalActor actor) {
        return actor == null ? party.untraced() : party.tracedTo(actor.localId(), actor.name());
    }

    /** What the article gives after all corrections. */
    ArticleRecords finished() {
        Set<String> usedBefore = used(before.quotes(), before.demands(), before.mentions());
        Set<String> used = used(quotes, demands, mentions);
        List<LocalActor> cast = new ArrayList<>();
        for (LocalActor actor : actors.values()) {
            if (actor.decidedId() != null) {
                if (used.contains(actor.localId())) {
                    cast.add(actor);
                }
            } else {
                Set<String> names = new LinkedHashSet<>(givenAway.getOrDefault(actor.localId(), Set.of()));
                // Of an actor that nothing points to any more nothing is left.
                if (usedBefore.contains(actor.localId()) && !used.contains(actor.localId())) {
                    names.add(actor.name());
                }
                cast.add(names.isEmpty() ? actor : actor.givingAway(List.copyOf(names)));
            }
        }
        return new ArticleRecords(
                before.document(), before.text(), cast, quotes, dates, List.copyOf(places.values()), demands, mentions);
    }

    private static Set<String> used(List<Quote> quotes, List<Demand> demands, List<Mention> mentions) {
        Set<String> used = new HashSet<>();
        quotes.forEach(quote -> quote.parties().forEach(party -> used.add(party.id())));
        demands.forEach(demand -> demand.parties().forEach(party -> used.add(party.id())));
        mentions.stream().filter(mention -> mention.table() == ACTORS).forEach(mention -> used.add(mention.refId()));
        return used;
    }
}
