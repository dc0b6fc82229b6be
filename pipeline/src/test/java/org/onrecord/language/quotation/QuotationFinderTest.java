package org.onrecord.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Texts;
import org.onrecord.record.Article;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.CodePoints;
import org.onrecord.source.ArticleBuilder;

/** All sentences, people and events are invented. */
class QuotationFinderTest {

    private static Article article(String text) {
        ArticleBuilder builder = Texts.builder(text);
        return builder.build();
    }

    /** "depth:words" of each quotation, with "+" where the closing mark is missing. */
    private static List<String> find(String text) {
        return describe(article(text));
    }

    private static List<String> describe(Article article) {
        return QuotationFinder.find(article).stream()
                .map(q -> q.depth() + ":" + new CodePoints(article.text()).slice(q.inner()) + (q.closed() ? "" : "+"))
                .toList();
    }

    @Test
    void pairsStraightMarks() {
        assertThat(find("\"We will rebuild the bridge,\" Ilse Varga said. \"It is ours.\""))
                .containsExactly("0:We will rebuild the bridge,", "0:It is ours.");
    }

    @Test
    void pairsCurlyMarks() {
        assertThat(find("“We’re ready,” said Tomas Okello.")).containsExactly("0:We’re ready,");
    }

    @Test
    void pairsTwoSingleMarksTypedAsADoubleOne() {
        assertThat(find("''It's over,'' Mr. Brandvold said. ''Go home.''"))
                .containsExactly("0:It's over,", "0:Go home.");
    }

    @Test
    void pairsGuillemets() {
        assertThat(find("«The road is closed», she said.")).containsExactly("0:The road is closed");
    }

    @Test
    void spansTakeInOrLeaveOutTheMarks() {
        Article article = article("He said “no”.");
        Quotation quotation = QuotationFinder.find(article).get(0);
        assertThat(new CodePoints(article.text()).slice(quotation.outer())).isEqualTo("“no”");
        assertThat(new CodePoints(article.text()).slice(quotation.inner())).isEqualTo("no");
    }

    @Test
    void countsCodePointsAfterAnEmoji() {
        Article article = article("😀 She wrote “yes” today.");
        assertThat(new CodePoints(article.text())
                        .slice(QuotationFinder.find(article).get(0).inner()))
                .isEqualTo("yes");
    }

    @Test
    void nestsSingleInDouble() {
        assertThat(find("“He told me, ‘Leave the keys,’ and I did,” Okello said."))
                .containsExactly("0:He told me, ‘Leave the keys,’ and I did,", "1:Leave the keys,");
        assertThat(find("\"He told me, 'Leave the keys.'\""))
                .containsExactly("0:He told me, 'Leave the keys.'", "1:Leave the keys.");
        assertThat(find("''I said, 'Mrs. Varga, that is yours,''' she recalled."))
                .containsExactly("0:I said, 'Mrs. Varga, that is yours,'", "1:Mrs. Varga, that is yours,");
    }

    @Test
    void nestsDoubleInSingleAndInDouble() {
        assertThat(find("‘They called it “a mistake” again,’ said Varga."))
                .containsExactly("0:They called it “a mistake” again,", "1:a mistake");
        assertThat(find("“They called it “a mistake” again,” said Varga."))
                .containsExactly("0:They called it “a mistake” again,", "1:a mistake");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(find("The workers' leader didn't like Varga's plan, nor the drivers’ ’n’ miners’ one."))
                .isEmpty();
        assertThat(find("Back in the '90s and '80s, 'twas Okello's idea, and he told 'em so."))
                .isEmpty();
        assertThat(find("“Don’t touch the farmers’ fields,” he said."))
                .containsExactly("0:Don’t touch the farmers’ fields,");
    }

    @Test
    void singleMarksSurviveAPluralPossessive() {
        assertThat(find("'The farmers' fields are dry,' said Varga."))
                .containsExactly("0:The farmers' fields are dry,");
    }

    @Test
    void feetAndInchesAreNoMarks() {
        assertThat(find("The guard is 6'2\" tall and carried a 12\" pipe.")).isEmpty();
        assertThat(find("\"He is 6'2\" tall,\" said Varga.")).containsExactly("0:He is 6'2\" tall,");
    }

    @Test
    void aParagraphBreakWithoutMarksIsBridged() {
        assertThat(find("She was calm. \"The dam has never failed.\n\nIt will not fail now,\" Varga said."))
                .containsExactly("0:The dam has never failed.+", "0:It will not fail now,");
    }

    @Test
    void aParagraphBreakWithReopenedMarksIsBridged() {
        assertThat(find("“The dam has never failed.\n\n“It will not fail now.\n\n“Trust us,” Varga said."))
                .containsExactly("0:The dam has never failed.+", "0:It will not fail now.+", "0:Trust us,");
    }

    @Test
    void aWholeParagraphBetweenTwoHalvesIsQuoted() {
        assertThat(find("\"One.\n\nTwo.\n\nThree,\" Varga said.")).containsExactly("0:One.+", "0:Two.+", "0:Three,");
    }

    @Test
    void aForgottenClosingMarkEndsWithItsParagraph() {
        assertThat(find("“We are late.\n\nThe minister left. “Never again,” she said."))
                .containsExactly("0:We are late.+", "0:Never again,");
        assertThat(find("\"We are late.\n\nThe minister left.\n\nNobody spoke.\n\nIt rained."))
                .containsExactly("0:We are late.+");
    }

    @Test
    void aForgottenClosingMarkBeforeAnotherQuotationEndsWithItsSentence() {
        assertThat(find("\"We are late. He left. \"Never again,\" she said."))
                .containsExactly("0:We are late. He left.+", "0:Never again,");
    }

    @Test
    void aStrayClosingMarkIsPassedOver() {
        assertThat(find("The plan is dead,” she said. “We tried.”")).containsExactly("0:We tried.");
    }

    @Test
    void quotationsStandInHeadingsAndDoNotRunOutOfThem() {
        ArticleBuilder builder = new ArticleBuilder();
        builder.add(BlockKind.HEADING, 1, "Varga: ‘We will not sell’");
        builder.add(BlockKind.HEADING, 2, "The “great bargain");
        builder.add(BlockKind.PARAGRAPH, 0, "Nobody bought,” he said.");
        Article article = builder.build();
        assertThat(describe(article)).containsExactly("0:We will not sell", "0:great bargain+");
    }

    @Test
    void marksWithoutWordsAreNoQuotation() {
        assertThat(find("He typed \"\" and “…” and left.")).isEmpty();
    }

    @Test
    void agenciesTypeQuotationMarksAsBackticksAndSingleMarks() {
        assertThat(find("``The ice is thin,'' Mayor Lund said. ``He told me: `Stay ashore.' ''"))
                .containsExactly("0:The ice is thin,", "0:He told me: `Stay ashore.'", "1:Stay ashore.");
    }
}
