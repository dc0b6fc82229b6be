package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;

/** All people and firms are invented. */
class PrevailingTest {

    private static List<ActorSighting> sightings(String... rolesAndCountries) {
        return List.of(rolesAndCountries).stream()
                .map(told -> {
                    String[] parts = told.split(", ");
                    LocalActor actor = new LocalActor(
                            "person:x",
                            ActorKind.PERSON,
                            parts[0],
                            parts[1].equals("-") ? null : parts[1],
                            null,
                            parts.length > 2 ? parts[2] : null,
                            List.of());
                    return new ActorSighting(told, actor, 1);
                })
                .toList();
    }

    @Test
    void whatMostArticlesSay() {
        List<ActorSighting> told = sightings("Lind, -, NO", "Lind, mayor, NO", "Lind, mayor, SE");
        assertThat(Prevailing.value(told, LocalActor::countryCode)).isEqualTo("NO");
        assertThat(Prevailing.value(told, LocalActor::affiliation)).isNull();
    }

    @Test
    void whatHardlyAnArticleSaysIsNotCommon() {
        String[] many = new String[12];
        Arrays.fill(many, "Lind, -");
        many[3] = "Lind, -, NO";
        assertThat(Prevailing.value(sightings(many), LocalActor::countryCode)).isEqualTo("NO");
        assertThat(Prevailing.commonValue(sightings(many), LocalActor::countryCode))
                .isNull();
        many[4] = "Lind, -, NO";
        assertThat(Prevailing.commonValue(sightings(many), LocalActor::countryCode))
                .isEqualTo("NO");
    }

    @Test
    void aFullNameIsPreferred() {
        assertThat(Prevailing.name(sightings("Lind, -", "Lind, -", "Ada Lind, -")))
                .isEqualTo("Ada Lind");
        assertThat(Prevailing.name(sightings("Ada Lind, -", "Ada M. Lind, -"))).isEqualTo("Ada M. Lind");
        assertThat(Prevailing.name(sightings("Lind, -"))).isEqualTo("Lind");
    }

    @Test
    void aRoleIsSupportedByThoseThatGiveLessOfIt() {
        assertThat(Prevailing.withRole(sightings("L, minister", "L, deputy foreign minister", "L, minister"))
                        .role())
                .isEqualTo("minister");
        assertThat(Prevailing.withRole(sightings("L, minister", "L, deputy foreign minister"))
                        .role())
                .isEqualTo("deputy foreign minister");
        assertThat(Prevailing.withRole(sightings("L, -", "L, -")).role()).isNull();
    }
}
