package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;

/** Invented actors. */
class ActorChoiceTest {

    @Test
    void aPlainNameThatIsACountrysIsThatCountry() {
        LocalActor found = new LocalActor("country:cn", ActorKind.COUNTRY, "China", null, null, "CN", List.of());
        for (List<LocalActor> actors : List.of(List.of(found), List.<LocalActor>of())) {
            LocalActor chosen = ActorChoice.parse("China").toLocalActor(actors);
            assertThat(chosen.localId()).isEqualTo("=country:cn");
            assertThat(chosen.countryCode()).isEqualTo("CN");
        }
    }

    @Test
    void aPlainNameIsElseThatOfAnActorOfTheArticleOrAPersons() {
        LocalActor company =
                new LocalActor("org:norland", ActorKind.ORGANIZATION, "Norland", null, null, null, List.of());
        assertThat(ActorChoice.parse("Norland").toLocalActor(List.of(company)).localId())
                .isEqualTo("=org:norland");
        assertThat(ActorChoice.parse("Ana Petrak").toLocalActor(List.of()).localId())
                .isEqualTo("=person:ana-petrak");
        assertThat(ActorChoice.parse("Jordan").toLocalActor(List.of()).localId())
                .isEqualTo("=person:jordan");
    }
}
