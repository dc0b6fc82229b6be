package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and firms are invented. */
class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Mevlüt Çavuşoğlu | mevlut-cavusoglu
            O’Brolin & Sons | obrolin-sons
            Łukasz Ørsted | lukasz-orsted
            Jürgen Strauß | jurgen-strauss
            Þóra Æverland | thora-aeverland
            U.S. officials | u-s-officials
            --A-- | a
            """)
    void lettersOfTheAsciiAlphabet(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void anotherAlphabetGivesAnIdTooAndAlwaysTheSame() {
        assertThat(Slug.of("東京")).matches("x[0-9a-f]+").isEqualTo(Slug.of("東京"));
        assertThat(Slug.of("東京")).isNotEqualTo(Slug.of("大阪"));
    }

    @Test
    void foldedNamesAreCompared() {
        assertThat(Slug.fold("NÚÑEZ")).isEqualTo("nunez");
        assertThat(Slug.fold("STRAUSS")).isEqualTo(Slug.fold("Strauß"));
        assertThat(Slug.fold("ŁUKASZ")).isEqualTo(Slug.fold("łukasz"));
        assertThat(Slug.fold("Nunes")).isNotEqualTo(Slug.fold("Núñez"));
    }
}
