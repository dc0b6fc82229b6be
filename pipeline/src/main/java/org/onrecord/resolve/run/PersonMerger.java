package org.onrecord.resolve.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Calling;
import org.onrecord.resolve.lexicon.FoldedName;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Slug;

/**
 * Decides which people of one surname, each known from one article, are one person. The same full
 * name is one person unless countries or callings speak against it; a bare surname is taken for a
 * full name's only where little else is possible. Stateless.
 */
final class PersonMerger {

    /** So many articles must know the one bearer of a surname before the bare surname elsewhere is taken for it. */
    private static final int WELL_KNOWN = 5;
    /** What only one in so many articles says of a person is an error rather than a namesake. */
    private static final int NOISE = 5;

    private PersonMerger() {}

    /**
     * @param sightings of one blocking key, sorted
     * @return groups of one person each, sorted inside
     */
    static List<List<ActorSighting>> group(List<ActorSighting> sightings) {
        Map<String, List<ActorSighting>> byName = new TreeMap<>();
        Map<String, List<ActorSighting>> bare = new TreeMap<>();
        for (ActorSighting sighting : sightings) {
            PersonName name = PersonName.parse(sighting.actor().name());
            (name.isFull() ? byName : bare)
                    .computeIfAbsent(Slug.of(sighting.actor().name()), n -> new ArrayList<>())
                    .add(sighting);
        }
        List<List<ActorSighting>> groups = new ArrayList<>();
        for (List<ActorSighting> sameName : joinVariants(byName)) {
            groups.addAll(splitNamesakes(sameName));
        }
        PersonTraits bearer = groups.size() == 1 ? new PersonTraits(groups.get(0)) : null;
        List<ActorSighting> joined = new ArrayList<>();
        List<List<ActorSighting>> alone = new ArrayList<>();
        for (List<ActorSighting> surname : bare.values()) {
            List<ActorSighting> rest = new ArrayList<>();
            for (ActorSighting sighting : surname) {
                (bearer != null && isOf(bearer, sighting) ? joined : rest).add(sighting);
            }
            if (!rest.isEmpty()) {
                alone.addAll(splitNamesakes(rest));
            }
        }
        List<List<ActorSighting>> all = new ArrayList<>();
        for (List<ActorSighting> group : groups) {
            List<ActorSighting> whole = new ArrayList<>(group);
            whole.addAll(joined);
            whole.sort(null);
            all.add(whole);
        }
        all.addAll(alone);
        return all;
    }

    /**
     * "Joe R. Lindqvist" joins "Joseph Lindqvist", the more frequent name first, if it fits no other person of
     * the block, or none that is nearly as frequent.
     */
    private static Collection<List<ActorSighting>> joinVariants(Map<String, List<ActorSighting>> byName) {
        Map<String, FoldedName> folded = new HashMap<>();
        byName.forEach((slug, group) ->
                folded.put(slug, PersonName.parse(group.get(0).actor().name()).folded()));
        List<String> order = new ArrayList<>(byName.keySet());
        order.sort(Comparator.comparing((String slug) -> isInitial(folded.get(slug)))
                .thenComparingInt(slug -> -byName.get(slug).size())
                .thenComparing(slug -> slug));
        Map<String, List<String>> members = new LinkedHashMap<>();
        Map<String, List<ActorSighting>> joined = new TreeMap<>();
        for (String slug : order) {
            List<String> fitting = members.keySet().stream()
                    .filter(leader ->
                            members.get(leader).stream().allMatch(member -> mayBeOne(slug, member, folded, byName)))
                    .toList();
            String leader = prevailing(fitting, joined, slug);
            members.computeIfAbsent(leader, l -> new ArrayList<>()).add(slug);
            joined.computeIfAbsent(leader, l -> new ArrayList<>()).addAll(byName.get(slug));
        }
        joined.values().forEach(group -> group.sort(null));
        return joined.values();
    }

    /** "T. Ellison": it has to wait until it is known who all the Ellisons are. */
    private static boolean isInitial(FoldedName name) {
        return name.given().get(0).length() == 1;
    }

    private static boolean mayBeOne(
            String a, String b, Map<String, FoldedName> folded, Map<String, List<ActorSighting>> byName) {
        return folded.get(a).compatible(folded.get(b)) && !together(byName.get(a), byName.get(b));
    }

    /** The one of several people whom a name fits that is by far the most frequent; the name itself where none is. */
    private static String prevailing(List<String> fitting, Map<String, List<ActorSighting>> joined, String slug) {
        List<String> order = new ArrayList<>(fitting);
        order.sort(Comparator.comparingInt(leader -> -joined.get(leader).size()));
        if (order.isEmpty()) {
            return slug;
        }
        boolean prevails = order.size() == 1
                || joined.get(order.get(0)).size()
                        >= 2 * NOISE * joined.get(order.get(1)).size();
        return prevails ? order.get(0) : slug;
    }

    /** Does one article know both? Then it knows them as two people. */
    private static boolean together(List<ActorSighting> a, List<ActorSighting> b) {
        Set<String> documents = new HashSet<>();
        a.forEach(sighting -> documents.add(sighting.docId()));
        return b.stream().anyMatch(sighting -> documents.contains(sighting.docId()));
    }

    /**
     * What tells a person from namesakes.
     *
     * @param country null where it does not
     * @param calling null where it does not
     * @param decided whether that is all it takes; else an article says too little to tell whom it means
     */
    private record Namesake(String country, Calling calling, boolean decided) {}

    /** One group for each country or calling that the articles give people of this name. */
    private static List<List<ActorSighting>> splitNamesakes(List<ActorSighting> sameName) {
        Set<String> countries = told(sameName, LocalActor::countryCode);
        Set<Calling> callings = told(sameName, PersonTraits::calling);
        if (countries.size() < 2 && callings.size() < 2) {
            return List.of(sameName);
        }
        Map<Namesake, List<ActorSighting>> split = new LinkedHashMap<>();
        List<ActorSighting> open = new ArrayList<>();
        for (ActorSighting sighting : sameName) {
            String code = sighting.actor().countryCode();
            String country = countries.size() > 1 && countries.contains(code) ? code : null;
            Calling calling = callings.size() > 1 ? PersonTraits.calling(sighting.actor()) : null;
            boolean decided = (countries.size() < 2 || country != null) && (callings.size() < 2 || calling != null);
            if (decided) {
                split.computeIfAbsent(new Namesake(country, calling, true), key -> new ArrayList<>())
                        .add(sighting);
            } else {
                open.add(sighting);
            }
        }
        join(open, split);
        split.values().forEach(group -> group.sort(null));
        return List.copyOf(split.values());
    }

    /** Puts those of whom too little is said to the only namesake whom they resemble, else to others of one country. */
    private static void join(List<ActorSighting> open, Map<Namesake, List<ActorSighting>> split) {
        Map<Namesake, PersonTraits> traits = new LinkedHashMap<>();
        split.forEach((key, group) -> traits.put(key, new PersonTraits(group)));
        for (ActorSighting sighting : open) {
            PersonTraits own = new PersonTraits(List.of(sighting));
            List<Namesake> alike = split.keySet().stream()
                    .filter(key -> traits.get(key).isAlike(own))
                    .toList();
            Namesake key = alike.size() == 1
                    ? alike.get(0)
                    : new Namesake(sighting.actor().countryCode(), null, false);
            split.computeIfAbsent(key, k -> new ArrayList<>()).add(sighting);
            traits.computeIfAbsent(key, k -> new PersonTraits(List.of())).add(sighting);
        }
    }

    /** What articles say of people of one name, but for what hardly one of them says. */
    private static <T> Set<T> told(List<ActorSighting> sightings, Function<LocalActor, T> trait) {
        Map<T, Integer> counts = new HashMap<>();
        for (ActorSighting sighting : sightings) {
            T value = trait.apply(sighting.actor());
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count * NOISE <= sightings.size());
        return counts.keySet();
    }

    /** Whether a bare surname is that of the only bearer: if the role agrees or the bearer is well known. */
    private static boolean isOf(PersonTraits bearer, ActorSighting sighting) {
        PersonTraits own = new PersonTraits(List.of(sighting));
        return !bearer.isOfOtherCountry(own)
                && bearer.hasSurnameOf(own)
                && (bearer.sharesRole(own) || bearer.documents() >= WELL_KNOWN);
    }
}
