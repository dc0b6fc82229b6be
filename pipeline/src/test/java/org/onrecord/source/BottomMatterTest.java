package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of our own; people and papers are invented. */
class BottomMatterTest {

    private static List<TextBlock> cut(String last, ArticleMetadata metadata) {
        return BottomMatter.cut(List.of(TextBlock.paragraph("It rained."), TextBlock.paragraph(last)), metadata);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: <https://example.org/a>",
                "Source: The Harbour Post",
                "[Disclaimer]",
                "Disclaimer: Views are the author's own.",
                "© 2020 The Harbour Post",
                "Copyright 2020 The Harbour Post. All rights reserved.",
                "Read more at https://example.org/a",
                "Originally published at harbourpost.example",
                "This article was originally published in The Harbour Post.",
                "https://example.org/a",
                "-----",
                "* * *",
                "Follow us on Mastodon",
                "Share this article",
                "Tags: ferries, unions",
                "Sign up for our newsletter",
                "Click here to comment",
                "###",
                "ADVERTISEMENT",
                "(ENDS)",
                "(Reporting by Kofi Mensah in Tema; Editing by Piet Vos)",
                "Editing by Piet Vos",
            })
    void aFooterIsCut(String line) {
        assertThat(cut(line, new ArticleMetadata())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law is broken, she said.",
                "The rain contributed to this year's losses.",
                "“Share this with everyone,” he said.",
                "Sources say the vote was close and that the union will meet again before the end of the month to hear what the port offers.",
                "He contributed to the fund.",
                "Follow the money, Mensah told reporters.",
                "This report shocked the town, she said.",
                "Related to him by marriage, Vos declined to comment.",
                "The end.",
                "“Read more books,” she advised.",
                "More reporting by the press was needed, he said.",
            })
    void aLineOfTextStays(String line) {
        assertThat(cut(line, new ArticleMetadata())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kofi Mensah contributed to this report from Tema.| Kofi Mensah",
                "Kofi Mensah and Ama Owusu in Tema contributed to this story.| Kofi Mensah and Ama Owusu in Tema",
                "Harbour Post writers Kofi Mensah and Ama Owusu contributed to this report.| Kofi Mensah and Ama Owusu",
                "Ama Owusu contributed reporting from Accra.| Ama Owusu",
                "(Reporting by Kofi Mensah in Tema; Editing by Piet Vos)| Kofi Mensah in Tema",
                "Additional reporting by Ama Owusu.| Ama Owusu",
                "With reporting from Ama Owusu| Ama Owusu",
            })
    void contributorsAreTheBylineWhereThereIsNoOther(String line, String byline) {
        ArticleMetadata metadata = new ArticleMetadata();
        assertThat(cut(line, metadata)).hasSize(1);
        assertThat(metadata.byline()).isEqualTo(byline);
        ArticleMetadata known = new ArticleMetadata().offerByline("Piet Vos");
        cut(line, known);
        assertThat(known.byline()).isEqualTo("Piet Vos");
    }
}
