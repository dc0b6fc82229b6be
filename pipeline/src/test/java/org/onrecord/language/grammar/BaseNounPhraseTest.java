package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;

/** All people are invented. */
class BaseNounPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [The old/JJ crane] fell/VBD
            [Three crews] and pilots/NNS left/VBD
            [third/JJ - quarter pay] rose/VBD
            [$/$ 40] of it
            """)
    void itEndsWithItsLastNoun(String line) {
        Conllu.Marked phrase = Conllu.marked(line);
        int noun = phrase.sentence().token(phrase.last()).pos().equals("CD") ? phrase.first() : phrase.last();
        assertThat(BaseNounPhrase.nounAt(phrase.sentence(), phrase.first())).isEqualTo(noun);
        assertThat(BaseNounPhrase.begins(phrase.sentence(), phrase.first())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [left/VBD] crews/NNS
            [in] Porto/NNP
            [,] crews/NNS
            """)
    void otherWordsBeginNone(String line) {
        Conllu.Marked phrase = Conllu.marked(line);
        assertThat(BaseNounPhrase.begins(phrase.sentence(), phrase.first())).isFalse();
    }

    @Test
    void pastTheEndThereIsNone() {
        Sentence sentence = Conllu.tagged("crews/NNS");
        assertThat(BaseNounPhrase.begins(sentence, 1)).isFalse();
        assertThat(BaseNounPhrase.nounAt(sentence, 1)).isEqualTo(-1);
    }
}
