package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.CueType;

/** All people are invented. */
class CueTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            say | says
            according to | says
            Believe | believes
            demand | wants
            deny | denies
            ask | asks
            qwertzuiop | says
            """)
    void aCueReportsAnAttitude(String cue, String type) {
        assertThat(CueTypes.of(cue)).isEqualTo(CueType.of(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            says | false
            say | true
            Deny | true
            walk | false
            """)
    void onlyListedLemmasAttribute(String lemma, boolean known) {
        assertThat(CueTypes.knows(lemma)).isEqualTo(known);
    }

    @Test
    void withoutACueThereIsNone() {
        assertThat(CueTypes.of(null)).isNull();
    }
}
