package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;

/** All people and firms are invented. */
class DecidedActorsTest {

    private static ActorSighting sighting(String doc, String name) {
        return new ActorSighting(
                doc, new LocalActor("person:" + name, ActorKind.PERSON, name, null, null, null, List.of()), 1);
    }

    private static ActorSighting decided(String doc, String id, String name, String alias) {
        return new ActorSighting(
                doc,
                new LocalActor("=" + id, ActorKind.PERSON, name, null, null, null, List.of(alias), id, List.of()),
                1);
    }

    private static MergedActor merged(String id, String name, ActorSighting... sightings) {
        return new MergedActor(id, ActorKind.PERSON, name, null, null, null, List.of("Lindy"), List.of(sightings));
    }

    private static List<String> ids(List<MergedActor> actors) {
        return actors.stream()
                .map(actor -> actor.actorId() + " " + actor.aliases())
                .toList();
    }

    @Test
    void withoutDecisionsAllStays() {
        MergedActor found = merged("person:ada-lind", "Ada Lind", sighting("a", "Ada Lind"));
        assertThat(DecidedActors.apply(List.of(found), List.of())).containsExactly(found);
    }

    @Test
    void aDecidedNameJoinsTheActorOfThatIdOrName() {
        MergedActor found = merged("person:ada-lind", "Ada Lind", sighting("a", "Ada Lind"));
        for (String id : List.of("person:ada-lind", "person:lindy")) {
            List<MergedActor> actors =
                    DecidedActors.apply(List.of(found), List.of(decided("b", id, "Ada Lind", "A. Lind")));
            assertThat(ids(actors)).containsExactly("person:ada-lind [A. Lind]");
            assertThat(actors.get(0).documentCount()).isEqualTo(2);
        }
    }

    @Test
    void anotherIdIsANewActor() {
        MergedActor found = merged("person:ada-lind", "Ada Lind", sighting("a", "Ada Lind"));
        assertThat(ids(DecidedActors.apply(
                        List.of(found), List.of(decided("b", "person:ida-holm", "Ida Holm", "Idy")))))
                .containsExactly("person:ada-lind [Lindy]", "person:ida-holm [Idy]");
    }

    @Test
    void anActorThatNothingIsLeftOfIsGone() {
        LocalActor withdrawn = sighting("a", "Ada Lind").actor().givingAway(List.of("Ada Lind"));
        MergedActor found = merged("person:ada-lind", "Ada Lind", new ActorSighting("a", withdrawn, 1));
        assertThat(DecidedActors.apply(List.of(found), List.of())).isEmpty();
    }
}
