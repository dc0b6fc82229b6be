package org.onrecord.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.Party;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.LocalActor;

/**
 * Gives some words of an article to the actor that an editor says they mean. An actor whose name they are
 * becomes that actor with all that it says and does, pronouns included; of one that they are only another
 * name of, only these words move. Stateless.
 */
final class AliasDecisions {

    private AliasDecisions() {}

    /** Whether the words name an actor, a speaker, a demander, an addressee or a responder. */
    static boolean apply(Correction alias, ArticleDraft article) {
        String key = Wording.key(alias.id());
        List<LocalActor> whole = article.found().stream()
                .filter(actor -> Wording.same(actor.name(), key))
                .toList();
        LocalActor target = article.chosen(alias.value());
        boolean any = !whole.isEmpty();
        for (LocalActor actor : whole) {
            article.replaceEverywhere(actor.localId(), target);
            article.giveAway(actor.localId(), actor.name());
            target = joined(target, actor, alias.id());
            article.replace(target);
        }
        any |= moveMentions(key, target, article);
        any |= moveWords(key, target, article);
        if (any) {
            article.replace(joined(target, null, alias.id()));
        }
        return any;
    }

    /** The decided actor with what the article says of one that it is. */
    private static LocalActor joined(LocalActor target, LocalActor actor, String words) {
        TreeSet<String> aliases = new TreeSet<>(target.aliases());
        aliases.add(actor == null ? words : actor.name());
        if (actor != null) {
            aliases.addAll(actor.aliases());
        }
        aliases.remove(target.name());
        boolean describes =
                actor != null && target.role() == null && actor.kind().equals(target.kind());
        return new LocalActor(
                target.localId(),
                target.kind(),
                target.name(),
                describes ? actor.role() : target.role(),
                describes ? actor.affiliation() : target.affiliation(),
                target.countryCode() == null && describes ? actor.countryCode() : target.countryCode(),
                List.copyOf(aliases),
                target.decidedId(),
                List.of());
    }

    private static boolean moveMentions(String key, LocalActor target, ArticleDraft article) {
        boolean any = false;
        for (Mention mention : new ArrayList<>(article.mentions)) {
            if (mention.table() == RefTable.ACTORS && Wording.same(mention.text(), key)) {
                any = true;
                String from = mention.refId();
                if (!from.equals(target.localId())) {
                    article.mentions.replaceAll(m -> m.equals(mention) ? m.withRefId(target.localId()) : m);
                    article.quotes.replaceAll(q -> isSpokenBy(q, mention, from)
                            ? q.withParties(ArticleDraft.decided(q.speaker(), target), q.addressee())
                            : q);
                    LocalActor loser = article.actor(from);
                    if (loser != null) {
                        loser.aliases().stream()
                                .filter(name -> Wording.same(name, key))
                                .forEach(name -> article.giveAway(from, name));
                    }
                }
            }
        }
        return any;
    }

    /** "Mayor Horak said": the words around the mention are those of the speaker. */
    private static boolean isSpokenBy(Quote quote, Mention mention, String actorId) {
        Party speaker = quote.speaker();
        return actorId.equals(speaker.id())
                && speaker.span() != null
                && speaker.span().contains(mention.span());
    }

    private static boolean moveWords(String key, LocalActor target, ArticleDraft article) {
        return article.replaceParties(party -> Wording.same(party.words(), key), target);
    }
}
