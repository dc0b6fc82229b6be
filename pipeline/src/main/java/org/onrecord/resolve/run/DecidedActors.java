package org.onrecord.resolve.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Slug;

/**
 * Applies what an editor decided about actors to the actors of a block as they were found: names move from
 * one actor to another, an actor that nothing is left of is gone, a new one comes in. Ids and names of the
 * others stay as they are. Stateless.
 */
final class DecidedActors {

    private DecidedActors() {}

    /**
     * @param found the block's actors without the editor
     * @param decided sightings with a decided id, sorted
     * @return by id
     */
    static List<MergedActor> apply(List<MergedActor> found, List<ActorSighting> decided) {
        Map<String, List<ActorSighting>> joining = new TreeMap<>();
        for (ActorSighting sighting : decided) {
            joining.computeIfAbsent(target(sighting.actor(), found), id -> new ArrayList<>())
                    .add(sighting);
        }
        List<MergedActor> actors = new ArrayList<>();
        for (MergedActor actor : found) {
            MergedActor changed = changed(actor, joining.getOrDefault(actor.actorId(), List.of()));
            joining.remove(actor.actorId());
            if (!changed.sightings().isEmpty()) {
                actors.add(changed);
            }
        }
        joining.forEach((id, sightings) -> actors.add(created(id, sightings)));
        actors.sort(Comparator.comparing(MergedActor::actorId));
        return actors;
    }

    /** The actor with the decided id; else the only one with that name among its names; else the id of a new one. */
    private static String target(LocalActor decided, List<MergedActor> found) {
        String id = decided.decidedId();
        if (found.stream().anyMatch(actor -> actor.actorId().equals(id))) {
            return id;
        }
        List<String> named = found.stream()
                .filter(actor -> id.startsWith(actor.kind().idPrefix()))
                .filter(actor -> actor.aliases().stream().anyMatch(alias -> id.endsWith(":" + Slug.of(alias))))
                .map(MergedActor::actorId)
                .toList();
        return named.size() == 1 ? named.get(0) : id;
    }

    private static MergedActor changed(MergedActor actor, List<ActorSighting> joining) {
        boolean untouched = actor.sightings().stream()
                .allMatch(sighting -> sighting.actor().givenAway().isEmpty());
        if (untouched && joining.isEmpty()) {
            return actor;
        }
        List<ActorSighting> sightings = new ArrayList<>(joining);
        actor.sightings().stream()
                .filter(sighting -> !sighting.actor().isWithdrawn())
                .forEach(sightings::add);
        sightings.sort(null);
        return described(actor.actorId(), actor.kind(), actor.name(), sightings);
    }

    private static MergedActor created(String id, List<ActorSighting> sightings) {
        LocalActor first = sightings.get(0).actor();
        String name = Prevailing.value(sightings, LocalActor::name);
        return described(id, first.kind(), name, sightings);
    }

    private static MergedActor described(String id, ActorKind kind, String name, List<ActorSighting> sightings) {
        TreeSet<String> aliases = new TreeSet<>();
        for (ActorSighting sighting : sightings) {
            LocalActor actor = sighting.actor();
            TreeSet<String> own = new TreeSet<>(actor.aliases());
            if (actor.decidedId() == null) {
                own.add(actor.name());
            }
            own.removeAll(actor.givenAway());
            aliases.addAll(own);
        }
        aliases.remove(name);
        LocalActor fullest = sightings.isEmpty() ? null : Prevailing.withRole(sightings);
        return new MergedActor(
                id,
                kind,
                name,
                fullest == null ? null : fullest.role(),
                fullest != null && fullest.affiliation() != null
                        ? fullest.affiliation()
                        : Prevailing.value(sightings, LocalActor::affiliation),
                Prevailing.value(sightings, LocalActor::countryCode),
                List.copyOf(aliases),
                sightings);
    }
}
