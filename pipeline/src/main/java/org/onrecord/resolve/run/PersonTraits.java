package org.onrecord.resolve.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Calling;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;

/**
 * What the articles say of a person, taken together, to compare people by: as large as what is said is diverse,
 * however many articles say it. Not thread-safe.
 */
final class PersonTraits {

    private final Set<String> countries = new HashSet<>();
    private final Set<Calling> callings = new HashSet<>();
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
            if (calling(actor) != null) {
                callings.add(calling(actor));
            }
        }
    }

    /** The calling that a title belongs to, null where there is none. */
    static Calling calling(LocalActor actor) {
        return actor.role() == null ? null : Titles.calling(actor.role());
    }

    /** Nothing speaks against their being one, and a title for it. */
    boolean isAlike(PersonTraits one) {
        return !isOfOtherCountry(one) && !differs(callings, one.callings) && sharesRole(one);
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

    private static boolean differs(Set<?> all, Set<?> one) {
        return !one.isEmpty() && !one.containsAll(all);
    }

    private static Set<String> heads(String role) {
        Set<String> heads = new HashSet<>();
        for (String word : Spelling.words(role)) {
            if (Titles.isHead(word)) {
                heads.add(word);
            }
        }
        return heads;
    }
}
