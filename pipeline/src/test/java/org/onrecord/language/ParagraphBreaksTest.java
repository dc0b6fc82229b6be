package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Article;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.source.ArticleBuilder;

/** All people and firms are invented. */
class ParagraphBreaksTest {

    private static String softened(BlockKind kind, String... blocks) {
        ArticleBuilder builder = new ArticleBuilder();
        for (String block : blocks) {
            builder.add(kind, 2, block);
        }
        Article article = builder.build();
        return ParagraphBreaks.soften(article, Quotations.of(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Buenos Aires is less | eager than that.
            The mayor, who left, | came back.
            """)
    void aBreakInsideOfASentenceIsBlanked(String one, String other) {
        assertThat(softened(BlockKind.PARAGRAPH, one, other)).isEqualTo(one + "  " + other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            It rained. | eager crews left.
            It rained | Crews left.
            Crews left: | pilots too.
            """)
    void othersStay(String one, String other) {
        assertThat(softened(BlockKind.PARAGRAPH, one, other)).isEqualTo(one + "\n\n" + other);
    }

    @Test
    void headingsAndItemsEndASentence() {
        assertThat(softened(BlockKind.HEADING, "Less", "eager")).isEqualTo("Less\n\neager");
        assertThat(softened(BlockKind.LIST_ITEM, "less", "eager")).isEqualTo("less\n\neager");
    }
}
