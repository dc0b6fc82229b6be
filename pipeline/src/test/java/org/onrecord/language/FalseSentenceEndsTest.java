package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a sentence ends and where it only seems to. Invented people. */
class FalseSentenceEndsTest {

    private static List<String> sentences(String text) {
        AnnotatedArticle article = Texts.tagged(text);
        return article.sentences().stream()
                .map(sentence -> article.slice(sentence.span()))
                .toList();
    }

    @Test
    void aQuestionInMarksIsNoEndBeforeItsCue() {
        assertThat(sentences("“Did it rain?” he asked. “Yes!” shouted the crowd."))
                .containsExactly("“Did it rain?” he asked.", "“Yes!” shouted the crowd.");
    }

    @Test
    void aBracketWithAnAbbreviationIsNoEndBeforeAComma() {
        assertThat(sentences("“It rained,” said Rep. Ola Berg (D-S.C.), who leads the group. “It will rain again.”"))
                .containsExactly(
                        "“It rained,” said Rep. Ola Berg (D-S.C.), who leads the group.", "“It will rain again.”");
    }

    @Test
    void aBracketWithAnAbbreviationIsNoEndBeforeAVerb() {
        assertThat(sentences("Sen. Ola Berg (R-S.C.) told the court so.")).hasSize(1);
    }

    @Test
    void aNewLineAndACapitalBeginASentence() {
        assertThat(sentences("Did it rain? (It did.) She left. iPhone sales fell."))
                .hasSize(4);
        assertThat(sentences("He asked: “Why?”\n\nand left")).hasSize(2);
    }
}
