package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;

/** Invented people in real countries. */
class ArticleExtractorMentionsTest {

    private static List<String> mentions(String text) {
        AnnotatedArticle article = Texts.parsed(text);
        return new ArticleExtractor()
                .extract(article).mentions().stream()
                        .map(mention ->
                                mention.text() + "|" + mention.table().name().toLowerCase(Locale.ROOT) + "|"
                                        + mention.how().label())
                        .toList();
    }

    @Test
    void personIsMentionedWithTitleThenByTitleThenByPronoun() {
        assertThat(mentions("Interior Minister Ivo Lindqvist arrived. The minister smiled. He said nothing."))
                .containsExactly("Ivo Lindqvist|actors|name", "The minister|actors|title", "He|actors|pronoun");
    }

    @Test
    void placeInsideAPersonsNameIsNoPlace() {
        assertThat(mentions("Georgia Lindqvist, undersecretary of state for political affairs, was late."))
                .containsExactly("Georgia Lindqvist|actors|name");
    }
}
