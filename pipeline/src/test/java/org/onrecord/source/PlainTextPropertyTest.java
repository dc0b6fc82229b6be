package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;

/** Plain text of any characters, marks and line ends among them. */
class PlainTextPropertyTest {

    @Property(seed = "7")
    void blocksLieInTheTextOneAfterTheOther(
            @ForAll
                    @StringLength(max = 300)
                    @CharRange(from = ' ', to = '~')
                    @Chars({'\n', '\r', '\t', '\u0000', '\u00A0', '“', '\u05D0'})
                    String text) {
        ArticleBuilder builder = new ArticleBuilder();
        PlainText.read(text, builder);
        Article article = builder.build();

        int length = article.text().codePointCount(0, article.text().length());
        int last = 0;
        for (Article.Block block : article.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(block.span().end()).isBetween(block.span().start(), length);
            assertThat(new CodePoints(article.text()).slice(block.span())).isNotBlank();
            last = block.span().end();
        }
        assertThat(article.text()).doesNotContain("\r", "\u0000");
    }
}
