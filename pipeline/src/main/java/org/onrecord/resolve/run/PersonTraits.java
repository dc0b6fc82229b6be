package org.onrecord.resolve.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Titles;

/**
 * What the articles say of a person, taken together, to compare people by: as large as what is said is diverse,
 * however many articles say it. Not for use by several threads.
 */
final class PersonTraits {

    private final Set<String> countries = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> roleHeads = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Map<String, Set<String>> headsOf = new HashMap<>();

    PersonTraits(Collection<ActorSighting> sightings) {
        sightings.forEach(this::add);
    }

    void add(ActorSighting sighting) {
        LocalActor actor = sighting.actor();
        documents.add(sighting.docId());
        surnames.add(PersonName.parse(actor.name()).surnameKey());
        if (actor.countryCode() != null) {
            countries.add(actor.countryCode());
        }
        if (actor.role() != null && !headsOf.containsKey(actor.role())) {
            headsOf.put(actor.role(), heads(actor.role()));
            roleHeads.addAll(headsOf.get(actor.role()));
            if (field(actor) != null) {
                fields.add(field(actor));
            }
        }
    }

    /** The calling that a title belongs to, null where there is none. */
    static String field(LocalActor actor) {
        return actor.role() == null ? null : Titles.field(actor.role());
    }

    /** Nothing speaks against their being one, and a title for it. */
    boolean isAlike(PersonTraits one) {
        return !isOfOtherCountry(one) && !differs(fields, one.fields) && sharesRole(one);
    }

    /** Whether some article gives another country than that of the other person. */
    boolean isOfOtherCountry(PersonTraits one) {
        return differs(countries, one.countries);
    }

    boolean sharesRole(PersonTraits one) {
        return one.roleHeads.stream().anyMatch(roleHeads::contains);
    }

    boolean hasSurnameOf(PersonTraits one) {
        return one.surnames.stream().anyMatch(surnames::contains);
    }

    /** How many articles know the person. */
    int documents() {
        return documents.size();
    }

    private static boolean differs(Set<String> all, Set<String> one) {
        return !one.isEmpty() && !one.containsAll(all);
    }

    private static Set<String> heads(String role) {
        Set<String> heads = new HashSet<>();
        for (String word : List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))) {
            if (Titles.isHead(word)) {
                heads.add(word);
            }
        }
        return heads;
    }
}
