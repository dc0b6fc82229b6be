package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.resolve.Annotated;

/** Roles without a title of the lists, which the reader finds. Invented people. */
class RoleReaderTest {

    private static LocalActor person(String text, String id) {
        Cast cast = Annotated.cast(text);
        assertThat(cast.actor(id)).as("%s among %s", id, cast.actors()).isNotNull();
        return cast.actor(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Friday striker Peter Lindgren scored twice for his side. | striker",
                "The goal was made by Brazilian midfielder Peter Lindgren in the last minute. | midfielder",
                "“It rained in,” said Peter Lindgren, a haulier from Graz, on Friday. | haulier",
            })
    void callingsBesideTheName(String text, String role) {
        assertThat(person(text, "person:peter-lindgren").role()).contains(role);
    }

    @Test
    void aPlaceIsNoRole() {
        assertThat(person("The mayor of Graz spoke. Peter Lindgren of Graz wept.", "person:peter-lindgren")
                        .role())
                .isNotEqualTo("Graz");
    }

    @Test
    void theTitleOfSomebodyElseIsNotTheirs() {
        String text = "Peter Lindgren said the march would go on. Treasurer Tomas Okello argued that it could not.";
        assertThat(person(text, "person:peter-lindgren").role()).isNull();
        assertThat(person(text, "person:tomas-okello").role()).isEqualTo("Treasurer");
    }
}
