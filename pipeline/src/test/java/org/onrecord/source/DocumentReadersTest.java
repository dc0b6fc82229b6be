package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.blocks;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;
import static org.onrecord.source.SampleDocuments.docx;
import static org.onrecord.source.SampleDocuments.docxParagraph;
import static org.onrecord.source.SampleDocuments.epub;
import static org.onrecord.source.SampleDocuments.odt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;

/** Documents of office programs, made here; people and events in them are invented. */
class DocumentReadersTest {

    private static final String LONG = "Milena Horak said on Monday that the tram in Brno would be free from now on.";

    private static CollectedArticles readBytes(String name, byte[] content) {
        return read(name, content, ReadOptions.NONE);
    }

    private static CollectedArticles readRtf(String content) {
        return readBytes("a.rtf", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aWordDocumentHasItsHeadingsAndListsWhateverTheLanguageOfItsStyles() {
        Article read = article(
                readBytes(
                        "a.docx",
                        docx(
                                docxParagraph("Titel", "Free trams in Brno")
                                        + docxParagraph(null, LONG)
                                        + docxParagraph("berschrift1", "What it costs")
                                        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Nine million</w:t><w:tab/><w:t>a year</w:t></w:r></w:p>")));
        assertThat(read.title()).isEqualTo("Free trams in Brno");
        assertThat(blocks(read))
                .containsExactly(
                        "HEADING 1: Free trams in Brno",
                        "PARAGRAPH: " + LONG,
                        "HEADING 1: What it costs",
                        "LIST_ITEM: Nine million a year");
    }

    @Test
    void whatWasDeletedInAWordDocumentIsNotRead() {
        String body = "<w:p><w:r><w:t>Horak </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>often </w:t></w:r></w:ins><w:r><w:instrText>HYPERLINK x</w:instrText><w:t>came to Oslo.</w:t></w:r></w:p>";
        assertThat(article(readBytes("a.docx", docx(body))).text()).isEqualTo("Horak often came to Oslo.");
    }

    @Test
    void anOpenDocumentHasItsHeadingsAndLists() {
        Article read = article(
                readBytes(
                        "a.odt",
                        odt(
                                "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p text:style-name=\"P1\">Free trams</text:p>"
                                        + "<text:p>" + LONG + "<text:note><text:p>A note.</text:p></text:note></text:p>"
                                        + "<text:h text:outline-level=\"2\">What<text:s/>it costs</text:h>"
                                        + "<text:list><text:list-item><text:p>Nine million</text:p></text:list-item></text:list>")));
        assertThat(blocks(read))
                .containsExactly(
                        "HEADING 1: Free trams",
                        "PARAGRAPH: " + LONG,
                        "HEADING 2: What it costs",
                        "LIST_ITEM: Nine million");
    }

    @Test
    void eachChapterOfABookIsAnArticle() {
        CollectedArticles read = readBytes(
                "issue.epub",
                epub(
                        "cover.xhtml", "<html><body><img src='c.png'/></body></html>",
                        "one%20a.xhtml", "<html><body><h1>Free trams</h1><p>" + LONG + "</p></body></html>",
                        "two.xhtml", "<html><body><h1>Ships</h1><p>Ships came to Oslo.</p></body></html>"));
        assertThat(read.rejects()).isEmpty();
        assertThat(read.articles())
                .extracting(Article::sourceFile, Article::title, Article::publishedOn, Article::publisher)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "issue.epub!/OEBPS/one a.xhtml", "Free trams", "2021-05-03", "Harbour Press"),
                        org.assertj.core.groups.Tuple.tuple(
                                "issue.epub!/OEBPS/two.xhtml", "Ships", "2021-05-03", "Harbour Press"));
    }

    @Test
    void aBookWithoutTextIsAReject() {
        byte[] pictures = epub("cover.xhtml", "<html><body><img src='c.png'/></body></html>");
        assertThat(reject(readBytes("a.epub", pictures)).reason()).isEqualTo("no chapter with text in the book");
        assertThat(reject(readBytes("a.epub", epub())).reason()).isEqualTo("no chapter with text in the book");
    }

    @Test
    void richTextKeepsQuotationMarksAndLettersOfAnyKind() {
        Article read = article(readRtf(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title No}}{\\*\\generator Riched;}\n"
                        + "\\pard \\ldblquote We go to M\\'fcnster,\\rdblquote  said Zuzana \\u268?ern\\u225\\'e1.\\par\n"
                        + "{\\v hidden}It cost 5 \\u8364 ?, {\\b boldly} and a brace \\{.\\par}"));
        assertThat(read.text())
                .isEqualTo("“We go to Münster,” said Zuzana Černá.\n\nIt cost 5 €, boldly and a brace {.");
    }

    @Test
    void damagedDocumentsAreRejectsThatSayWhatIsWrong() {
        byte[] whole = docx(docxParagraph(null, LONG));
        assertThat(reject(readBytes("a.docx", Arrays.copyOf(whole, whole.length / 2)))
                        .reason())
                .isEqualTo("the zip archive is damaged or cut short; nothing was read from it");
        assertThat(reject(readBytes("a.docx", docx("<w:p><w:r>"))).reason()).isEqualTo("the document is damaged");
        assertThat(reject(readBytes("a.docx", docx(""))).reason()).isEqualTo("no text in it");
        assertThat(reject(readRtf("{\\rtf1 It rained")).reason())
                .isEqualTo("the document is cut short; nothing was read from it");
        assertThat(reject(readBytes("a.xlsx", SampleDocuments.zip("xl/workbook.xml", "<x/>")))
                        .reason())
                .isEqualTo("a spreadsheet; save it as CSV with a column “text”");
        assertThat(reject(readBytes("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                        .reason())
                .isEqualTo("an old office document (.doc); save it as .docx, or its text as .txt");
    }

    @Test
    void xmlThatWasMadeToDoHarmIsNotRead() {
        String lol =
                "<!DOCTYPE d [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        for (String entity : new String[] {"&b;", "&x;"}) {
            byte[] file = SampleDocuments.zip(
                    "word/document.xml",
                    lol + "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>It rained " + entity
                            + "</w:t></w:r></w:p></w:document>");
            CollectedArticles read = readBytes("a.docx", file);
            assertThat(read.articles()).isEmpty();
            assertThat(reject(read).reason())
                    .isIn("XML in it that no office program writes; not read", "the document is damaged");
        }
        byte[] deep = docx("<w:x>".repeat(50_000) + "</w:x>".repeat(50_000));
        assertThat(reject(readBytes("a.docx", deep)).reason())
                .isEqualTo("XML in it that no office program writes; not read");
    }
}
