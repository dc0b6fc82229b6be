package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.language.grammar.Gender;

/** All people and firms are invented. */
class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            minister | true
            Sen. | true
            SPOKESWOMAN | true
            table | false
            deputy | true
            Mr. | false
            """)
    void someWordsHeadATitle(String word, boolean head) {
        assertThat(Titles.isHead(word)).isEqualTo(head);
    }

    @Test
    void aPluralIsOneByItsLemma() {
        assertThat(Titles.isHead(Conllu.tagged("senators/NNS").token(0))).isTrue();
        assertThat(Titles.isHead(Conllu.tagged("houses/NNS").token(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Mr. | true | true
            Miss | true | false
            Senator | false | false
            """)
    void aFormOfAddressMayAnnounceAName(String word, boolean honorific, boolean announces) {
        assertThat(Titles.isHonorific(word)).isEqualTo(honorific);
        assertThat(Titles.announcesName(word)).isEqualTo(announces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Sen. | Senator
            Gov. | Governor
            mayor | mayor
            Karvosh | Karvosh
            """)
    void abbreviationsAreWrittenOut(String word, String expanded) {
        assertThat(Titles.expanded(word)).isEqualTo(expanded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Deputy Secretary of State for the sea | US
            Treasury Secretary | US
            minister | none
            secretary | none
            """)
    void someTitlesAreOfOneCountry(String title, String country) {
        assertThat(String.valueOf(Titles.country(title)).replace("null", "none"))
                .isEqualTo(country);
        assertThat(Titles.country(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            State Senator | OFFICE
            heart surgeon | SCIENCE
            senator and surgeon |
            neighbour |
            """)
    void aRoleMayTellItsCalling(String role, Calling calling) {
        assertThat(Titles.calling(role)).isEqualTo(calling);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            congresswoman | FEMININE
            Mr. | MASCULINE
            minister |
            table |
            """)
    void someTellAGender(String word, Gender gender) {
        assertThat(Titles.gender(word)).isEqualTo(gender);
    }

    @Test
    void anOfficeAndAModifier() {
        assertThat(Titles.isOffice("president")).isTrue();
        assertThat(Titles.isOffice("lawyer")).isFalse();
        assertThat(Titles.isModifier("Deputy")).isTrue();
        assertThat(Titles.isModifier("angry")).isFalse();
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Titles.isHead("MINISTER")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
