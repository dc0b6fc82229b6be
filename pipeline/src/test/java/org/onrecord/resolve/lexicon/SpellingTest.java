package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void breaksOfLinesAreBlanks() {
        assertThat(Spelling.singleSpaced("Port \n Ada\u00a0Bay")).isEqualTo("Port Ada Bay");
    }

    @Test
    void wordsAreLettersInLowerCase() {
        assertThat(Spelling.words("Vice-Admiral, 2nd Fleet")).containsExactly("vice", "admiral", "nd", "fleet");
        assertThat(Spelling.words("… 7 …")).isEmpty();
    }

    @Test
    void aPossessiveIsAnApostropheWithOrWithoutAnS() {
        assertThat(Spelling.isPossessive("’s")).isTrue();
        assertThat(Spelling.isPossessive("'")).isTrue();
        assertThat(Spelling.isPossessive("s")).isFalse();
    }
}
