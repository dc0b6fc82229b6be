package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;

/** People and events are invented. */
class ParseTriggersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ines Tarrow said the bridge would stay closed.",
                "The flood destroyed 40 farms, according to the regional council.",
                "Tarrow urged the council to reopen the bridge.",
                "The union accused the port of breaking its promise.",
            })
    void parsesWhereSomebodySaysOrWantsSomething(String text) {
        assertThat(isWorthParsing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was built in 1931.",
                "Snow fell in the valley overnight, and three roads were closed.",
                "Tarrow was born in Bergen and moved to Oslo in 1994.",
            })
    void leavesWhereNobodySpeaks(String text) {
        assertThat(isWorthParsing(text)).isFalse();
    }

    private static boolean isWorthParsing(String text) {
        AnnotatedArticle article = Texts.tagged(text);
        return ParseTriggers.worthParsing(article.sentences().get(0));
    }
}
