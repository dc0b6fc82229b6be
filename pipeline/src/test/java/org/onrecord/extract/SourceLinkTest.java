package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Span;
import org.onrecord.source.ArticleBuilder;

/** Links to the very words of an invented article. */
class SourceLinkTest {

    private static AnnotatedArticle article(String url, String text) {
        return new AnnotatedArticle(
                new ArticleBuilder()
                        .sourceUrl(url)
                        .add(BlockKind.PARAGRAPH, 0, text)
                        .build(),
                List.of());
    }

    @Test
    void opensThePageAtTheWords() {
        AnnotatedArticle article = article("https://example.org/a", "A well-known, loud voice & more.");
        assertThat(SourceLink.to(article, new Span(2, 31)))
                .isEqualTo("https://example.org/a#:~:text=well%2Dknown%2C%20loud%20voice%20%26%20more");
    }

    @Test
    void namesALongStretchByItsFirstAndLastWords() {
        AnnotatedArticle article =
                article("https://example.org/a#top", "one two three four five six seven eight nine ten");
        assertThat(SourceLink.to(article, new Span(0, 48)))
                .isEqualTo("https://example.org/a#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten");
    }

    @Test
    void namesTheTextsFileWhereThereIsNoPage() {
        AnnotatedArticle article = article(null, "Some words.");
        assertThat(SourceLink.to(article, new Span(0, 4))).isEqualTo("text/" + article.docId() + ".txt");
    }
}
