package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.resolve.Names;

/** All people and firms are invented. */
class PersonLinkerTest {

    /** "name: alias, alias" of each person. */
    private static String people(String lines) {
        return PersonLinker.link(Names.of(lines.replace("; ", "\n")).all()).stream()
                .map(person -> person.name() + ": " + String.join(", ", person.aliases()) + " "
                        + person.mentions().size())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/PERSON Lind/PERSON spoke; Lind/PERSON left | Ada Lind: Lind 2
            Thomas/PERSON Lind/PERSON spoke; Tom/PERSON Lind/PERSON left | Thomas Lind: Tom Lind 2
            Ada/PERSON Lind/PERSON spoke; Ada/PERSON left | Ada Lind: Ada 2
            Ana/PERSON de/PERSON Souza/PERSON spoke; De/PERSON Souza/PERSON left | Ana de Souza: De Souza 2
            """)
    void oneName(String lines, String people) {
        assertThat(people(lines)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/PERSON Lind/PERSON spoke; Ida/PERSON Lind/PERSON left | Ada Lind:  1; Ida Lind:  1
            Ada/PERSON Lind/PERSON spoke; Holm/PERSON left | Ada Lind:  1; Holm:  1
            John/PERSON Lind/PERSON spoke; John/PERSON Lind/PERSON Jr./PERSON left | John Lind:  1; John Lind Jr.:  1
            Martha/PERSON Lind/PERSON spoke; Mr. Lind/PERSON left | Martha Lind:  1; Lind:  1
            """)
    void twoPeople(String lines, String people) {
        assertThat(people(lines)).isEqualTo(people);
    }

    @Test
    void aFormOfAddressTellsWhoseSurnameItIs() {
        assertThat(
                        people(
                                "Robert/PERSON Lind/PERSON and Martha/PERSON Lind/PERSON spoke; Mrs. Lind/PERSON left; Mr. Lind/PERSON stayed"))
                .isEqualTo("Robert Lind: Lind 2; Martha Lind: Lind 2");
    }
}
