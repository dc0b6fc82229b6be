package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people are invented. */
class ActorNounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            mayor | true
            spokeswoman | true
            journalist | true
            union | true
            officials | true
            man | true
            table | false
            list | false
            rain | false
            """)
    void someCommonNounsNameSomebody(String noun, boolean somebody) {
        assertThat(ActorNouns.holds(noun)).isEqualTo(somebody);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            mayor | true
            guardsman | true
            union | false
            officials | false
            """)
    void someOfThemNameOnePerson(String noun, boolean person) {
        assertThat(ActorNouns.isPerson(noun)).isEqualTo(person);
    }
}
