package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronounTest {

    @ParameterizedTest
    @CsvSource({"he,HE", "themselves,THEY", "our,WE", "its,IT", "hers,SHE", "mine,I", "yours,YOU"})
    void everyFormIsOfItsPronoun(String form, Pronoun pronoun) {
        assertThat(Pronoun.of(form)).isEqualTo(pronoun);
    }

    @ParameterizedTest
    @CsvSource({"We,true,false", "my,true,false", "Her,false,true", "them,false,true", "you,false,false"})
    void personOfAPronoun(String words, boolean first, boolean third) {
        assertThat(Pronoun.isFirstPerson(words)).isEqualTo(first);
        assertThat(Pronoun.isThirdPerson(words)).isEqualTo(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"her brother", "they all", "who", "the crew"})
    void otherWordsAreNone(String words) {
        assertThat(Pronoun.of(words)).isNull();
        assertThat(Pronoun.isFirstPerson(words)).isFalse();
        assertThat(Pronoun.isThirdPerson(words)).isFalse();
    }

    @Test
    void theCountryIsNoPronoun() {
        assertThat(Pronoun.isFirstPerson("US")).isFalse();
        assertThat(Pronoun.isFirstPerson("us")).isTrue();
        assertThat(Pronoun.isFirstPerson("WE")).isTrue();
    }
}
