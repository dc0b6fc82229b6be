package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            Martha | f
            Thomas | m
            Léa | f
            Kim | none
            Qwertzuiop | none
            """)
    void someTellAGender(String name, String gender) {
        assertThat(String.valueOf(GivenNames.gender(name)).replace("null", "none"))
                .isEqualTo(gender);
    }

    @Test
    void theListsKnowNames() {
        assertThat(GivenNames.isGivenName("MARTHA")).isTrue();
        assertThat(GivenNames.isName("martha")).isTrue();
        assertThat(GivenNames.isGivenName("table")).isFalse();
    }
}
