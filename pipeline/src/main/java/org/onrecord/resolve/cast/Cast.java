package org.onrecord.resolve.cast;

import static org.onrecord.record.ActorKind.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.record.Span;

/** Who is who in one article: its actors and where it names them. Immutable. */
public final class Cast {

    private final Map<String, LocalActor> actors;
    private final List<ActorMention> mentions;
    private final Map<Span, Span> designations;
    private final Map<String, List<String>> roles;

    public Cast(List<LocalActor> actors, List<ActorMention> mentions) {
        this(actors, mentions, Map.of(), Map.of());
    }

    /**
     * @param designations for names of people that a title stands before: the name's span to the span of both
     * @param roles for people's local ids all the roles that the article gives them
     */
    Cast(
            List<LocalActor> actors,
            List<ActorMention> mentions,
            Map<Span, Span> designations,
            Map<String, List<String>> roles) {
        this.roles = Map.copyOf(roles);
        this.designations = Map.copyOf(designations);
        Map<String, LocalActor> byId = new LinkedHashMap<>();
        actors.forEach(actor -> byId.put(actor.localId(), actor));
        this.actors = byId;
        List<ActorMention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(ActorMention::span));
        this.mentions = List.copyOf(sorted);
    }

    public List<LocalActor> actors() {
        return List.copyOf(actors.values());
    }

    /** The same with some more actors and mentions. */
    Cast with(Collection<LocalActor> more, List<ActorMention> moreMentions) {
        List<LocalActor> all = new ArrayList<>(actors.values());
        all.addAll(more);
        List<ActorMention> allMentions = new ArrayList<>(mentions);
        allMentions.addAll(moreMentions);
        return new Cast(all, allMentions, designations, roles);
    }

    /** Null where there is no such actor. */
    public LocalActor actor(String localId) {
        return actors.get(localId);
    }

    /** All mentions in text order. */
    public List<ActorMention> mentions() {
        return mentions;
    }

    /**
     * The words that stand for the actor at a mention: a person's name with the capitalised title right
     * before it ("Foreign Minister Amara Okafor"), else the mention's span.
     */
    public Span designation(ActorMention mention) {
        return designations.getOrDefault(mention.span(), mention.span());
    }

    /** Every role that the article gives a person, title and affiliation in one; of others, and of those whom nobody is, none. */
    public List<String> roles(String localId) {
        LocalActor actor = actors.get(localId);
        List<String> role = actor == null || actor.role() == null ? List.of() : List.of(actor.role());
        return roles.getOrDefault(localId, role);
    }

    /** Mentions that lie inside a span, in text order. */
    public List<ActorMention> mentionsIn(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<ActorMention> inside = new ArrayList<>();
        for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            if (span.contains(mentions.get(i).span())) {
                inside.add(mentions.get(i));
            }
        }
        return inside;
    }

    /** Local ids of the people named inside a span, one for each mention, in text order. */
    public List<String> peopleIn(Span span) {
        return mentionsIn(span).stream()
                .map(ActorMention::localId)
                .filter(id -> actor(id).kind() == PERSON)
                .toList();
    }
}
