package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.blocks;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/** JSON Lines, JSON and CSV. Articles of our own; people and events are invented. */
class RecordReadersTest {

    @Test
    void fieldsOfAJsonLineAreMetadata() {
        Article article = article("a.jsonl", """
            {"id": 7, "title": "Crews vote", "published_on": "2022-01-12T08:00:00Z", "source_url": "https://example.org/a",\
             "byline": ["By Amina Odhiambo", "Piet Vos"], "publisher": "The Harbour Post", "text": "They voted.", "gold": {}}
            """);
        assertThat(article)
                .extracting(
                        Article::title,
                        Article::publishedOn,
                        Article::sourceUrl,
                        Article::byline,
                        Article::publisher,
                        Article::text,
                        Article::sourceFile)
                .containsExactly(
                        "Crews vote",
                        "2022-01-12",
                        "https://example.org/a",
                        "Amina Odhiambo, Piet Vos",
                        "The Harbour Post",
                        "They voted.",
                        "a.jsonl");
    }

    @Test
    void badLinesAreRejectedWithTheirNumberAndTheOthersRead() {
        CollectedArticles read = read(
                "a.jsonl",
                "{\"text\": \"One.\"}\n\n{broken\n{\"id\": \"x9\", \"title\": \"No text\"}\r\n[1]\n{\"text\": \" \"}\n"
                        + "{\"text\": 5}\n{\"text\": \"Two.\", \"published_on\": \"13/13/2022\"} \n{\"text\": \"Three.\"} {\n");
        assertThat(read.articles()).extracting(Article::text).containsExactly("One.", "Two.");
        assertThat(read.articles()).extracting(Article::publishedOn).containsOnlyNulls();
        assertThat(read.rejects())
                .extracting(Reject::reason)
                .containsExactly(
                        "not valid JSON",
                        "no text in the field “text”",
                        "not an object with a field “text”",
                        "no text in the field “text”",
                        "no text in the field “text”",
                        "not valid JSON");
        assertThat(read.rejects())
                .extracting(reject -> reject.detail().replaceAll(":.*", ""))
                .containsExactly("line 3", "line 4, id x9", "line 5", "line 6", "line 7", "line 9");
        assertThat(read.rejects().get(1).record()).isEqualTo("{\"id\":\"x9\",\"title\":\"No text\"}");
    }

    @Test
    void everyInkedCharacterOfARecordStays() {
        String text =
                "By Kofi Mensah\n\n# Not *a* heading\n\n1. One\n2. [Two](x)\n\n---\n\n<b>Bold</b> &amp; \uFEFF\u200B\u00ad\u0007 end.\n";
        Article article = article("a.jsonl", "{\"text\": " + quoted(text) + "}");
        assertThat(article.text().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        assertThat(article.byline()).isEqualTo("Kofi Mensah");
    }

    @Test
    void footersOfARecordAreCutAtItsEnd() {
        Article article = article(
                "a.jsonl",
                "{\"text\": \"The crews voted.\\n\\nSource: the union\\n\\nThey meet on Friday.\\n\\n(Reporting by Kofi"
                        + " Mensah; Editing by Piet Vos)\\n\\nRead more at https://example.org/2021/3/4/crews\"}");
        assertThat(article.text()).isEqualTo("The crews voted.\n\nSource: the union\n\nThey meet on Friday.");
        assertThat(article.byline()).isEqualTo("Kofi Mensah");
        assertThat(article.publishedOn()).isEqualTo("2021-03-04");
    }

    @Test
    void aLineLikeAFooterIsTextWhereNothingElseIs() {
        assertThat(article("a.jsonl", "{\"text\": \"Copyright 2020 the union.\"}")
                        .text())
                .isEqualTo("Copyright 2020 the union.");
    }

    @Test
    void halfCharactersAreReplaced() {
        assertThat(article("a.jsonl", "{\"text\": \"Yes \\ud83d no \\ud83d\\ude00 \\u0000.\"}")
                        .text())
                .isEqualTo("Yes \uFFFD no 😀 .");
    }

    @Test
    void aLineOfTensOfMillionsOfCharactersIsRejectedAlone() {
        CollectedArticles read =
                read("a.jsonl", "{\"text\": \"" + "a".repeat(10_000_001) + "\"}\n{\"text\": \"One.\"}");
        assertThat(read.articles()).extracting(Article::text).containsExactly("One.");
        assertThat(read.rejects())
                .extracting(Reject::reason)
                .containsExactly("a line of more than 10 million characters; split it");
    }

    @Test
    void jsonHoldsOneArticleOrManyAndAlsoLines() {
        String two = "[\n {\"text\": \"One.\"},\n {\"text\": \"Two.\"}\n]";
        assertThat(read("a.json", two).articles()).extracting(Article::text).containsExactly("One.", "Two.");
        assertThat(article("a.json", "{\n \"text\": \"One.\"\n}").text()).isEqualTo("One.");
        assertThat(read("a.json", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}").articles())
                .hasSize(2);
        assertThat(read("-", two).articles()).hasSize(2);
        assertThat(read("-", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}").articles())
                .hasSize(2);
    }

    @Test
    void brokenJsonLosesNothingBeforeItAndSaysSo() {
        CollectedArticles read =
                read("a.json", "[{\"text\": \"One.\"},\n{\"text\": \"Two.\"},\n{\"text\" \"Three.\"}]");
        assertThat(read.articles()).hasSize(2);
        assertThat(read.rejects())
                .extracting(Reject::reason)
                .containsExactly("not valid JSON; what follows in this file was not read");
        assertThat(read.rejects().get(0).detail()).startsWith("record 3, line 3");
        assertThat(reject(read("a.json", "[]")).reason()).isEqualTo("no records in it");
    }

    @Test
    void csvCellsMayHoldQuotesLinesAndAnySeparator() {
        for (String separator : new String[] {",", ";", "\t"}) {
            String csv =
                    "\uFEFFid|Title|text|Published on\r\n1|\"Crews, vote; now\"|\"“Pay,” she said.\r\n\r\n\"\"Now,\"\" he said \\ so.\"|12 May 2021\r\n"
                            .replace("|", separator);
            Article article = article("a.csv", csv);
            assertThat(article.text()).isEqualTo("“Pay,” she said.\n\n\"Now,\" he said \\ so.");
            assertThat(article.title()).isEqualTo("Crews, vote; now");
            assertThat(article.publishedOn()).isEqualTo("2021-05-12");
        }
    }

    @Test
    void csvRowsWithoutTextAreRejectedWithTheirLine() {
        CollectedArticles read = read("a.csv", "text,id\n\"One.\n\nMore.\",a\n,b\n\nTwo.\n");
        assertThat(read.articles()).extracting(Article::text).containsExactly("One.\n\nMore.", "Two.");
        assertThat(read.rejects()).extracting(Reject::detail).containsExactly("line 5, id b");
    }

    @Test
    void csvWithoutATextColumnSaysWhatItHas() {
        Reject reject = reject(read("a.csv", "headline,body\nx,y\n"));
        assertThat(reject.reason()).isEqualTo("no column “text” in its header row");
        assertThat(reject.detail()).isEqualTo("headline, body");
    }

    @Test
    void anUnclosedQuotationMarkIsToldOf() {
        CollectedArticles read = read("a.csv", "text\nOne.\n\"Two.\nThree.\n");
        assertThat(read.articles()).extracting(Article::text).contains("One.");
        assertThat(read.rejects()).hasSize(1);
    }

    @Test
    void aCsvWithNothingBelowItsHeaderIsAReject() {
        assertThat(reject(read("a.csv", "title,text\n\n")).reason()).isEqualTo("no records in it");
    }

    @Test
    void zippedRecordsAreRead() {
        byte[] zipped = Reading.gzip("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
        assertThat(read("a.jsonl.gz", zipped, ReadOptions.NONE).articles()).hasSize(2);
        assertThat(article(read("a.csv.gz", Reading.gzip("text\nOne.\n"), ReadOptions.NONE))
                        .text())
                .isEqualTo("One.");
    }

    @Test
    void oldEncodingsAreRead() {
        byte[] old = "text\n\u201cCaf\u00e9\u201d closed.\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(article(read("a.csv", old, ReadOptions.NONE)).text()).isEqualTo("“Café” closed.");
        byte[] wide = "\uFEFF{\"text\": \"Café.\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(article(read("a.jsonl", wide, ReadOptions.NONE)).text()).isEqualTo("Café.");
    }

    @Test
    void singleLineEndsOfANewsBodyPartParagraphs() {
        String long1 =
                "The crews of the ferry voted on Wednesday to stop work next week unless the port pays what it owes them since May.";
        assertThat(blocks(
                        article("a.jsonl", "{\"text\": " + quoted(long1 + "\n“No,” she said.\u00a0\n" + long1) + "}")))
                .containsExactly("PARAGRAPH: " + long1, "PARAGRAPH: “No,” she said.", "PARAGRAPH: " + long1);
    }

    private static String quoted(String text) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
    }
}
