package org.onrecord.resolve.cast;

import java.util.List;
import org.onrecord.record.ActorKind;

/**
 * An actor as one article knows it. Immutable.
 *
 * @param localId kind prefix and slug of the name ("person:vladimir-putin", "org:nato", "country:ru",
 *     "gov:kremlin", "group:us-officials"), unique in the article
 * @param name fullest name in the article
 * @param role fullest title given, without the name; null where none is
 * @param affiliation organization or state that the role belongs to, null where none is given
 * @param countryCode ISO 3166-1 alpha-2, null where unsure
 * @param aliases other names in the article, sorted
 * @param decidedId the actor of the run that an editor says it is, null where no editor said anything
 * @param givenAway names of it that an editor says are another actor's; its own name is among them where
 *     nothing of it is left
 */
public record LocalActor(
        String localId,
        ActorKind kind,
        String name,
        String role,
        String affiliation,
        String countryCode,
        List<String> aliases,
        String decidedId,
        List<String> givenAway) {

    public LocalActor {
        aliases = List.copyOf(aliases);
        givenAway = List.copyOf(givenAway);
    }

    /** As the article has it, without an editor's decision. */
    public LocalActor(
            String localId,
            ActorKind kind,
            String name,
            String role,
            String affiliation,
            String countryCode,
            List<String> aliases) {
        this(localId, kind, name, role, affiliation, countryCode, aliases, null, List.of());
    }

    /** The same, of a country. */
    LocalActor inCountry(String code) {
        return new LocalActor(localId, kind, name, role, affiliation, code, aliases, decidedId, givenAway);
    }

    LocalActor withAliases(List<String> others) {
        return new LocalActor(localId, kind, name, role, affiliation, countryCode, others, decidedId, givenAway);
    }

    /** The same with these names taken from it. */
    public LocalActor givingAway(List<String> names) {
        return new LocalActor(localId, kind, name, role, affiliation, countryCode, aliases, decidedId, names);
    }

    /** Whether an editor gave all of it to another actor. It still counts where actors get their ids. */
    public boolean isWithdrawn() {
        return givenAway.contains(name);
    }
}
