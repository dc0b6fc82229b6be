package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.grammar.Gender;

/** All people and firms are invented. */
class GivenNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Thomas | T. | true
            Thomas | Tom | true
            Robert | Bobby | true
            José | Jose | true
            Thomas | Martha | false
            Thomas | M. | false
            Tom | Tim | false
            """)
    void whichGivenNamesMayBeOnePersons(String one, String other, boolean compatible) {
        assertThat(GivenNames.compatible(one, other)).isEqualTo(compatible);
        assertThat(GivenNames.compatible(other, one)).isEqualTo(compatible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Martha | FEMININE
            Thomas | MASCULINE
            Léa | FEMININE
            Kim |
            Qwertzuiop |
            """)
    void someTellAGender(String name, Gender gender) {
        assertThat(GivenNames.gender(name)).isEqualTo(gender);
    }

    @Test
    void theListsKnowNames() {
        assertThat(GivenNames.isGivenName("MARTHA")).isTrue();
        assertThat(GivenNames.isName("martha")).isTrue();
        assertThat(GivenNames.isGivenName("table")).isFalse();
    }
}
