package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Sentence;
import org.onrecord.language.Texts;

/** Invented sentences: which are worth parsing for demands. */
class DemandTriggersTest {

    private static Sentence sentence(String text) {
        return Texts.tagged(text).sentences().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The farmers demanded an apology.",
                "Holm said the ferry must stay.",
                "The ferry has to stay, Holm said.",
                "“Sell the ferry,” Holm said.",
                "The owners rejected the idea.",
                "The gunmen will shoot unless the road is opened.",
            })
    void worthParsing(String text) {
        assertThat(DemandTriggers.worthParsing(sentence(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The river rose by a metre in May.", "The farmers have three mills.", "Holm was born in Graz."})
    void notWorthParsing(String text) {
        assertThat(DemandTriggers.worthParsing(sentence(text))).isFalse();
    }
}
