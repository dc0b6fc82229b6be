package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertThat(Words.in("The U.S. has 3½ Töne, O’Hara_1!"))
                .containsExactly("the", "u", "s", "has", "3½", "töne", "o", "hara_1");
        assertThat(Words.in("… —")).isEmpty();
        assertThat(Words.plain("League wants: lower fees!")).isEqualTo("league wants lower fees");
    }

    @Test
    void shortWordsAndThoseOfEveryNameAreNoSigns() {
        assertThat(Words.of("He, the mayor of Oslo", 3)).containsExactlyInAnyOrder("the", "mayor", "oslo");
        assertThat(Words.ofNames("The Ministry for Roads", "and Per Lie"))
                .containsExactlyInAnyOrder("ministry", "roads", "per", "lie");
        assertThat(Words.share(Words.ofNames("The Port"), Words.ofNames("The Union")))
                .isFalse();
    }

    @Test
    void eachWordIsCountedAsOftenAsItIsThere() {
        assertThat(Words.counted("Pay now. Now!"))
                .containsOnly(java.util.Map.entry("pay", 1), java.util.Map.entry("now", 2));
    }
}
