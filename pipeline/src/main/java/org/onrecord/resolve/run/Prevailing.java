package org.onrecord.resolve.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.cast.Role;

/** What most of the articles that tell of an actor say of it. Stateless. */
final class Prevailing {

    /** What fewer than one in so many articles say of an actor is not told. */
    private static final int RARE = 10;

    private Prevailing() {}

    /** What most sightings say, null where none says it; of equally many the longest, then the first in the alphabet. */
    static String value(List<ActorSighting> sightings, Function<LocalActor, String> told) {
        return mostFrequent(told(sightings, told));
    }

    /** The same, null also where hardly an article says it. */
    static String commonValue(List<ActorSighting> sightings, Function<LocalActor, String> told) {
        List<String> values = told(sightings, told);
        String value = mostFrequent(values);
        long with = values.stream().filter(other -> other.equals(value)).count();
        return with * RARE < sightings.size() ? null : value;
    }

    /** The full name that most articles use; of equally many the longest. */
    static String name(List<ActorSighting> sightings) {
        List<String> names = told(sightings, LocalActor::name);
        List<String> full = names.stream().filter(name -> name.indexOf(' ') > 0).toList();
        return mostFrequent(full.isEmpty() ? names : full);
    }

    private static List<String> told(List<ActorSighting> sightings, Function<LocalActor, String> told) {
        return sightings.stream()
                .map(sighting -> told.apply(sighting.actor()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String mostFrequent(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /**
     * The one with the role that most articles give, counting in part those that give less of it ("Minister"
     * for "Deputy Foreign Minister"); of equally many the fullest.
     */
    static LocalActor withRole(List<ActorSighting> sightings) {
        Map<String, Integer> counts = new TreeMap<>();
        sightings.stream()
                .map(sighting -> sighting.actor().role())
                .filter(Objects::nonNull)
                .forEach(role -> counts.merge(role.toLowerCase(Locale.ROOT), 1, Integer::sum));
        LocalActor best = sightings.get(0).actor();
        Map<String, Double> supports = new HashMap<>();
        double most = -1;
        for (ActorSighting sighting : sightings) {
            String role = sighting.actor().role();
            double support = role == null
                    ? 0
                    : supports.computeIfAbsent(
                            role,
                            r -> support(r.toLowerCase(Locale.ROOT), counts) + 0.1 * new Role(r, null, null).weight());
            boolean first = support == most && role != null && role.compareTo(String.valueOf(best.role())) < 0;
            if (support > most || first) {
                most = support;
                best = sighting.actor();
            }
        }
        return best;
    }

    private static double support(String role, Map<String, Integer> counts) {
        Set<String> words =
                Set.copyOf(Arrays.asList(role.split(" ")).stream().distinct().toList());
        double partly = 0;
        for (Map.Entry<String, Integer> other : counts.entrySet()) {
            boolean less = !other.getKey().equals(role)
                    && words.containsAll(Arrays.asList(other.getKey().split(" ")));
            partly += less ? other.getValue() : 0;
        }
        return counts.get(role) + 0.3 * partly;
    }
}
