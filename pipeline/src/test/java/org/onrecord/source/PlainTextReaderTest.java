package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.blocks;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;

/** Articles of our own; people and events are invented. */
class PlainTextReaderTest {

    private static final String LONG =
            "The crews of the Likoni ferry voted on Wednesday to stop work next week unless the port authority pays the overtime"
                    + " that it has owed them since January.";

    @Test
    void headlineBylineAndDateAreTakenFromTheTop() {
        Article article = article(
                "a.txt",
                "Crews vote to strike\nBy Amina Odhiambo and Piet Vos\nJanuary 12, 2022\n\nMOMBASA, Kenya (NTX) - "
                        + LONG + "\n\nWhat the crews want\n\n" + LONG + "\n");
        assertThat(article.title()).isEqualTo("Crews vote to strike");
        assertThat(article.byline()).isEqualTo("Amina Odhiambo and Piet Vos");
        assertThat(article.publishedOn()).isEqualTo("2022-01-12");
        assertThat(article.dateline()).isEqualTo("MOMBASA, Kenya");
    }

    @Test
    void headingsArePartsOfTheText() {
        assertThat(blocks(article("a.txt", "Crews vote to strike\n\n" + LONG + "\n\nWhat the crews want\n\n" + LONG)))
                .containsExactly(
                        "HEADING 1: Crews vote to strike",
                        "PARAGRAPH: " + LONG,
                        "HEADING 2: What the crews want",
                        "PARAGRAPH: " + LONG);
    }

    @Test
    void aShortSentenceOrAQuestionIsNoHeading() {
        assertThat(blocks(article(
                        "a.txt", LONG + "\n\nShe paused.\n\n" + LONG + "\n\n“Why not”\n\n" + LONG + "\n\nAnd then?")))
                .noneMatch(block -> block.startsWith("HEADING"));
    }

    @Test
    void anAddressOnItsOwnLineBelowSourceIsTheSource() {
        Article article = article("a.txt", "It rained in Accra.\n\nSource:\nhttps://example.org/2023/04/05/rain\n");
        assertThat(article.text()).isEqualTo("It rained in Accra.");
        assertThat(article.sourceUrl()).isEqualTo("https://example.org/2023/04/05/rain");
        assertThat(article.publishedOn()).isEqualTo("2023-04-05");
    }

    @Test
    void anInterviewKeepsItsTurns() {
        assertThat(blocks(article(
                        "a.txt",
                        "Kofi Mensah on the strike\n\nHOST: Why?\n\nMENSAH: Because nobody from the port came to"
                                + " talk with us.\n\nHOST: And now?\n\nMENSAH: We wait.")))
                .containsExactly(
                        "HEADING 1: Kofi Mensah on the strike",
                        "PARAGRAPH: HOST: Why?",
                        "PARAGRAPH: MENSAH: Because nobody from the port came to talk with us.",
                        "PARAGRAPH: HOST: And now?",
                        "PARAGRAPH: MENSAH: We wait.");
    }

    @Test
    void wrappedLinesAreJoined() {
        String wrapped =
                "The crews of the Likoni ferry voted on Wednesday to stop work\nnext week unless the port authority pays the overtime"
                        + " that\nit has owed them since January, the union said.\n   A second paragraph was indented by a typist who knew\n"
                        + "how letters were set in the days of lead, and it ran on.\n";
        assertThat(blocks(article("a.txt", wrapped)))
                .containsExactly(
                        "PARAGRAPH: The crews of the Likoni ferry voted on Wednesday to stop work next week unless the port authority pays"
                                + " the overtime that it has owed them since January, the union said.",
                        "PARAGRAPH: A second paragraph was indented by a typist who knew how letters were set in the days of lead, and it"
                                + " ran on.");
    }

    @Test
    void longLinesAreParagraphs() {
        assertThat(blocks(article("a.txt", LONG + "\n“No,” she said.\n" + LONG)))
                .containsExactly("PARAGRAPH: " + LONG, "PARAGRAPH: “No,” she said.", "PARAGRAPH: " + LONG);
    }

    @Test
    void aLineThatBreaksInsideASentenceGoesOn() {
        assertThat(blocks(article("a.txt", LONG + "\nThe union\nof crews,\nfounded in 1950, agreed.\n" + LONG)))
                .containsExactly(
                        "PARAGRAPH: " + LONG,
                        "PARAGRAPH: The union of crews, founded in 1950, agreed.",
                        "PARAGRAPH: " + LONG);
    }

    @Test
    void aParagraphThatBreaksInsideASentenceStaysAsItIs() {
        assertThat(article("a.txt", "The port is less\n\nenthusiastic. It will wait.")
                        .text())
                .isEqualTo("The port is less\n\nenthusiastic. It will wait.");
    }

    @Test
    void markdownInATextFileIsReadAsMarkdown() {
        assertThat(blocks(article(
                        "a.txt", "## **What crews want**\n\nSome [pay](https://example.org/p).\nAnother line.")))
                .containsExactly("HEADING 2: What crews want", "PARAGRAPH: Some pay.", "PARAGRAPH: Another line.");
    }

    @Test
    void starsAndHashesInPlainTextStay() {
        assertThat(article("a.txt", "#PayUs is what 5 * 3 crews wrote * on their boats.")
                        .text())
                .isEqualTo("#PayUs is what 5 * 3 crews wrote * on their boats.");
    }

    @Test
    void everyEncodingIsRead() {
        String text = "“Café – no,” she said. “Naïve.”";
        Charset windows = Charset.forName("windows-1252");
        byte[][] contents = {
            text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
            text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(windows),
        };
        for (byte[] content : contents) {
            assertThat(article(read("a.txt", content, ReadOptions.NONE)).text()).isEqualTo(text);
        }
        assertThat(read("a.txt", text.getBytes(windows), ReadOptions.NONE).notices())
                .containsExactly("a.txt: not UTF-8; read as windows-1252");
        assertThat(read("a.txt", contents[0], ReadOptions.NONE).notices()).isEmpty();
    }

    @Test
    void aCharacterOnTheEdgeOfTheReadBufferIsUtf8() {
        String text = "a".repeat((1 << 16) - 1) + "é";
        CollectedArticles read = read("a.txt", text);
        assertThat(read.notices()).isEmpty();
        assertThat(article(read).text()).isEqualTo(text);
    }

    @Test
    void lineEndsOfEveryKindAreOne() {
        assertThat(article("a.txt", "One.\r\n\r\nTwo.\r\rThree.\n\u00a0\nFour\u0000.\u2029Five.")
                        .text())
                .isEqualTo("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.");
    }

    @Test
    void zipsAreUndone() {
        assertThat(article(read("a.txt.gz", Reading.gzip("One sentence."), ReadOptions.NONE))
                        .text())
                .isEqualTo("One sentence.");
    }

    @Test
    void filesThatAreNoArticleSayWhy() {
        byte[] cut = java.util.Arrays.copyOf(Reading.gzip("One sentence that is cut."), 25);
        assertThat(reject(read("a.txt.gz", cut, ReadOptions.NONE)).reason())
                .isEqualTo("the gzip file is damaged or cut short; nothing was read from it");
        assertThat(reject(read("a.txt.gz", "not zipped")).reason()).isEqualTo("named .gz but not a gzip file");
        assertThat(reject(read("a.txt", "")).reason()).isEqualTo("the file is empty");
        assertThat(reject(read("a.txt", " \n \n")).reason()).isEqualTo("no text in it");
        assertThat(reject(read("a.txt", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007 x"))
                        .reason())
                .isEqualTo("not a text file");
        assertThat(reject(read("a.exe", "text")).reason()).startsWith("a .exe file; articles are read from .md, .txt");
        assertThat(reject(read("a.txt", "word ".repeat(250_000))).reason())
                .isEqualTo("an article of more than 1 million characters; split it");
    }

    @Test
    void thePublicationDateOfTheCallIsForArticlesThatCarryNone() {
        ReadOptions options = new ReadOptions("2020-05-06");
        byte[] without = "It rained.".getBytes(StandardCharsets.UTF_8);
        byte[] with = "Published 4 March 2019\n\nIt rained.".getBytes(StandardCharsets.UTF_8);
        assertThat(article(read("a.txt", without, options)).publishedOn()).isEqualTo("2020-05-06");
        assertThat(article(read("a.txt", with, options)).publishedOn()).isEqualTo("2019-03-04");
    }

    @Test
    void anArticleWithoutTitleIsNamedAfterItsFirstWords() {
        assertThat(article("a.txt", "It rained in Accra on Friday, and the market at Makola stayed empty until noon.")
                        .docId())
                .startsWith("it-rained-in-accra-on-friday-and-the-market-at-makola-")
                .matches(".*-[0-9a-f]{8}");
    }
}
