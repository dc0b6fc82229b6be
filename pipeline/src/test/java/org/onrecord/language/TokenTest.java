package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All words are invented lines. */
class TokenTest {

    private static Token token(String line) {
        return Conllu.tagged(line).token(0);
    }

    @Test
    void aWordIsAskedForItsFormLemmaAndTag() {
        Token paid = token("Paid/VBD");
        assertThat(paid.is("pay", "paid")).isTrue();
        assertThat(paid.is("pay", "pays")).isFalse();
        assertThat(paid.hasLemma("pay", "ask")).isTrue();
        assertThat(paid.hasLemma("paid")).isFalse();
        assertThat(paid.hasPos("VBZ", "VBD")).isTrue();
        assertThat(paid.hasPos("VB")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pays/VBZ | true | true | false | false
            paid/VBD | true | true | false | false
            pay/VBP | true | true | true | true
            pay/VB | false | false | true | true
            paid/VBN | false | false | false | false
            must/MD | true | false | false | true
            """)
    void formsOfVerbs(String line, boolean finite, boolean finiteVerb, boolean bare, boolean base) {
        Token verb = token(line);
        assertThat(verb.isFinite()).isEqualTo(finite);
        assertThat(verb.isFiniteVerb()).isEqualTo(finiteVerb);
        assertThat(verb.isBareVerb()).isEqualTo(bare);
        assertThat(verb.isBaseForm()).isEqualTo(base);
    }

    @Test
    void outsideOfASentenceNothingStands() {
        Sentence sentence = Conllu.tagged("Ada paid/VBD");
        assertThat(sentence.is(1, "pays", "paid")).isTrue();
        assertThat(sentence.is(2, "paid")).isFalse();
        assertThat(sentence.is(-1, "paid")).isFalse();
        assertThat(sentence.hasPos(1, "VBD")).isTrue();
        assertThat(sentence.hasPos(-1, "VBD")).isFalse();
    }

    @Test
    void theTokensInASpan() {
        Sentence sentence = Conllu.tagged("Ada paid/VBD the crews/NNS");
        assertThat(sentence.tokensIn(sentence.spanOf(1, 2)))
                .extracting(Token::word)
                .containsExactly("paid", "the");
    }
}
