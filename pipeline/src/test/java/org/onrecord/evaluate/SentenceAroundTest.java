package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceAroundTest {

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        return SentenceAround.of(text, start, start + words.length()).strip();
    }

    @Test
    void theSentenceOfTheWordsIsGiven() {
        assertThat(around("It rained. Ana Petrak left. It snowed.", "Petrak")).isEqualTo("Ana Petrak left.");
        assertThat(around("It rained. It snowed.", "It rained.")).isEqualTo("It rained.");
        assertThat(around("It rained. It snowed.", "snowed.")).isEqualTo("It snowed.");
        assertThat(around("snow", "snow")).isEqualTo("snow");
    }

    @Test
    void severalAreGivenWhereTheWordsStandInSeveral() {
        assertThat(around("It rained. She left. He stayed. It snowed.", "left. He"))
                .isEqualTo("She left. He stayed.");
    }

    @Test
    void anAbbreviationIsNoEnd() {
        assertThat(around("It rained. Mr. Oduya of the U.S. Senate left. It snowed.", "Oduya"))
                .isEqualTo("Mr. Oduya of the U.S. Senate left.");
        assertThat(around("It rained. Mr. Oduya of the U.S. Senate left. It snowed.", "Senate"))
                .isEqualTo("Mr. Oduya of the U.S. Senate left.");
    }

    @Test
    void aParagraphIsAnEndAndALineIsNot() {
        String text = "Lake Town Post\n\nAna Petrak\nleft Oslo\n\nSport";
        assertThat(around(text, "left")).isEqualTo("Ana Petrak\nleft Oslo");
        assertThat(around(text, "Ana")).isEqualTo("Ana Petrak\nleft Oslo");
        assertThat(around(text, "Sport")).isEqualTo("Sport");
    }
}
