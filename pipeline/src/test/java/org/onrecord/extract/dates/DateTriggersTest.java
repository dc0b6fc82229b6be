package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;

/** All people and events are invented. */
class DateTriggersTest {

    /** The words of each stretch that could hold a time expression. */
    private static List<String> stretches(String text) {
        AnnotatedArticle article = Texts.tagged(text);
        return article.sentences().stream()
                .flatMap(sentence ->
                        DateTriggers.stretches(sentence).stream().map(s -> article.slice(sentence.spanOf(s[0], s[1]))))
                .toList();
    }

    @Test
    void stretchEndsAtAWordThatIsInNoTimeExpression() {
        assertThat(stretches("Minister Oskar Lindqvist said on Monday that he expects a ruling by early March."))
                .containsExactly("on Monday", "early March.");
        assertThat(stretches("Lindqvist resigned in 2012 because dockers protested."))
                .containsExactly("in 2012");
    }

    @Test
    void stretchHoldsAllThatBelongsToTheExpression() {
        assertThat(stretches("Dockers celebrated the 2009 Fourth of July with Lindqvist."))
                .containsExactly("the 2009 Fourth of July");
        assertThat(stretches("Dockers expect talks this coming Sunday, March eighth, says Lindqvist."))
                .containsExactly("talks this coming Sunday, March eighth,");
        assertThat(stretches("Ports closed on the eve of the New Year because dockers protested."))
                .containsExactly("on the eve of the New Year");
    }

    @Test
    void countedThingsStayBesideWhatLooksLikeAYear() {
        assertThat(stretches("Lindqvist wants emissions below 2005 levels.")).containsExactly("2005 levels.");
    }
}
