package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.source.ArticleBuilder;

/** What has no full stop for long is cut, and not a word is lost. */
class LongSentencesTest {

    private static List<Sentence> sentences(String text) {
        Article article = new ArticleBuilder().add(BlockKind.PARAGRAPH, 0, text).build();
        return CoreNlpAnnotator.shared().annotate(article, sentence -> false).sentences();
    }

    @Test
    void aTableWithoutFullStopsIsCutAtItsMarks() {
        List<Sentence> cut = sentences("The mayor spoke. " + "Brenn 12 Harrow 9; ".repeat(200) + "end. It rained.");
        assertThat(cut)
                .extracting(Sentence::size)
                .startsWith(4, 400, 400)
                .endsWith(3)
                .allMatch(size -> size <= 400);
        assertThat(cut.stream().mapToInt(Sentence::size).sum()).isEqualTo(4 + 200 * 5 + 2 + 3);
        assertThat(cut).extracting(Sentence::number).startsWith(0, 1, 2);
        assertThat(cut.get(1).token(399).word()).isEqualTo(";");
        assertThat(cut.get(2).token(0).index()).isZero();
    }

    @Test
    void withoutAnyMarkItIsCutAtTheLongestLength() {
        assertThat(sentences("word ".repeat(1000) + "."))
                .extracting(Sentence::size)
                .containsExactly(400, 400, 201);
    }

    @Test
    void quotationsNestedAThousandDeepAreCutToo() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append(i % 2 == 0 ? "“He said " : "‘she said ");
        }
        text.append("it rained").append("’”".repeat(500)).append('.');
        assertThat(sentences(text.toString())).hasSize(9).allMatch(sentence -> sentence.size() <= 400);
    }
}
