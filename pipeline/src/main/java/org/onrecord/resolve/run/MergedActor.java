package org.onrecord.resolve.run;

import java.util.List;
import org.onrecord.record.ActorKind;

/**
 * An actor of the whole run. Immutable.
 *
 * @param actorId the same for the same input, whatever the order in which articles come
 * @param name the one most articles use in full
 * @param role fullest title given, null where none is
 * @param affiliation null where none is given
 * @param countryCode null where unsure
 * @param aliases every other name, sorted
 * @param sightings the articles' actors that it is, sorted
 */
public record MergedActor(
        String actorId,
        ActorKind kind,
        String name,
        String role,
        String affiliation,
        String countryCode,
        List<String> aliases,
        List<ActorSighting> sightings) {

    public MergedActor {
        aliases = List.copyOf(aliases);
        sightings = List.copyOf(sightings);
    }

    /** The same, described as it is, with some of its sightings. */
    public MergedActor seenOnlyIn(List<ActorSighting> some) {
        return some.size() == sightings.size()
                ? this
                : new MergedActor(actorId, kind, name, role, affiliation, countryCode, aliases, some);
    }

    public int mentionCount() {
        return sightings.stream().mapToInt(ActorSighting::mentionCount).sum();
    }

    public int documentCount() {
        return (int) sightings.stream().map(ActorSighting::docId).distinct().count();
    }
}
