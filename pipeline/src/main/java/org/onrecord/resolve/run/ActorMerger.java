package org.onrecord.resolve.run;

import static org.onrecord.record.ActorKind.BLOC;
import static org.onrecord.record.ActorKind.ORGANIZATION;
import static org.onrecord.record.ActorKind.PERSON;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Slug;

/**
 * Brings the actors of many articles together. Only actors with one {@link #blockingKey} can be the
 * same, so each such block is merged by itself, on whatever machine. Stateless.
 */
public final class ActorMerger {

    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in", "on", "to", "de", "at", "s");

    private ActorMerger() {}

    /**
     * Actors with different keys are never one: the last word of a person's surname, the initials of an
     * organization, the id of anything else.
     */
    public static String blockingKey(LocalActor actor) {
        return switch (actor.kind()) {
            case PERSON -> {
                String slug = Slug.of(PersonName.parse(actor.name()).surname());
                yield "person " + slug.substring(slug.lastIndexOf('-') + 1);
            }
            case ORGANIZATION, BLOC -> "org " + initials(actor.name());
            default -> actor.decidedId() != null ? actor.decidedId() : actor.localId();
        };
    }

    /** "hwl" for "Harbour Workers' League" and for "HWL"; the whole slug of a name of one or two words. */
    private static String initials(String name) {
        String slug = Slug.of(name.replace(".", ""));
        List<String> words = Arrays.stream(slug.split("-"))
                .filter(word -> !SMALL.contains(word))
                .toList();
        return words.size() < 3
                ? slug
                : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /**
     * @param block all actors of the run with one blocking key, in any order
     * @return the distinct ones, by id
     */
    public static List<MergedActor> merge(Collection<ActorSighting> block) {
        List<ActorSighting> decided = block.stream()
                .filter(s -> s.actor().decidedId() != null)
                .sorted()
                .toList();
        List<ActorSighting> sightings = block.stream()
                .filter(s -> s.actor().decidedId() == null)
                .sorted()
                .toList();
        return DecidedActors.apply(found(sightings), decided);
    }

    /** The actors as they would be without an editor's decisions, so that decisions shift no id. */
    private static List<MergedActor> found(List<ActorSighting> sightings) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        ActorKind kind = sightings.get(0).actor().kind();
        List<List<ActorSighting>> groups = new ArrayList<>();
        if (kind == PERSON) {
            groups.addAll(PersonMerger.group(sightings));
        } else if (kind == ORGANIZATION || kind == BLOC) {
            groups.addAll(organizations(sightings));
        } else {
            groups.add(sightings);
        }
        groups.sort(Comparator.comparing(group -> group.get(0)));
        Map<String, Integer> taken = new HashMap<>();
        List<MergedActor> merged = new ArrayList<>();
        for (List<ActorSighting> group : groups) {
            merged.add(describe(group, taken));
        }
        merged.sort(Comparator.comparing(MergedActor::actorId));
        return merged;
    }

    /** One for each name; a bare acronym joins the only name that some article gives it to. */
    private static List<List<ActorSighting>> organizations(List<ActorSighting> sightings) {
        Map<String, List<ActorSighting>> byName = new TreeMap<>();
        for (ActorSighting sighting : sightings) {
            byName.computeIfAbsent(Slug.of(sighting.actor().name().replace(".", "")), slug -> new ArrayList<>())
                    .add(sighting);
        }
        for (String slug : List.copyOf(byName.keySet())) {
            if (slug.indexOf('-') >= 0) {
                continue;
            }
            List<String> owners = byName.keySet().stream()
                    .filter(other ->
                            !other.equals(slug) && byName.get(other).stream().anyMatch(s -> hasAlias(s, slug)))
                    .toList();
            if (owners.size() == 1) {
                byName.get(owners.get(0)).addAll(byName.remove(slug));
            }
        }
        byName.values().forEach(group -> group.sort(null));
        return new ArrayList<>(byName.values());
    }

    private static boolean hasAlias(ActorSighting sighting, String slug) {
        return sighting.actor().aliases().stream()
                .anyMatch(alias -> Slug.of(alias.replace(".", "")).equals(slug));
    }

    private static MergedActor describe(List<ActorSighting> group, Map<String, Integer> taken) {
        ActorKind kind =
                ActorKind.of(Prevailing.value(group, actor -> actor.kind().label()));
        String name = Prevailing.name(group);
        boolean named = kind == PERSON || kind == ORGANIZATION || kind == BLOC;
        String id =
                named ? kind.idPrefix() + Slug.of(name) : group.get(0).actor().localId();
        int number = taken.merge(id, 1, Integer::sum);
        TreeSet<String> aliases = new TreeSet<>();
        for (ActorSighting sighting : group) {
            aliases.add(sighting.actor().name());
            aliases.addAll(sighting.actor().aliases());
        }
        aliases.remove(name);
        LocalActor fullest = Prevailing.withRole(group);
        return new MergedActor(
                number == 1 ? id : id + "-" + number,
                kind,
                name,
                fullest.role(),
                fullest.affiliation() != null
                        ? fullest.affiliation()
                        : Prevailing.commonValue(group, LocalActor::affiliation),
                Prevailing.commonValue(group, LocalActor::countryCode),
                List.copyOf(aliases),
                group);
    }
}
