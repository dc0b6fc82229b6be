package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.blocks;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;
import static org.onrecord.source.SampleDocuments.line;
import static org.onrecord.source.SampleDocuments.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;

/** PDFs made here; people and events in them are invented. */
class PdfReaderTest {

    private static final String[] LEFT = {
        "The mayor of Kisumu said on Monday",
        "that the harbour would stay open",
        "for the whole of the coming sum-",
        "mer, whatever the port company",
        "wants to do with its old cranes.",
        "The union had asked for just that.",
    };
    private static final String[] RIGHT = {
        "The company called the decision",
        "a surprise and asked for talks in",
        "Nairobi before the end of May. It",
        "has run the harbour since 1998.",
        "Its lease ends in a year, and no",
        "other company has asked for it.",
    };

    @Test
    void columnsAreReadOneAfterTheOtherEvenIfTheFileHasThemLineByLine() {
        byte[] file = pdf(page -> {
            line(page, FontName.HELVETICA_BOLD, 20, 50, 760, "Harbour of Kisumu stays open all summer, mayor says");
            for (int i = 0; i < LEFT.length; i++) {
                line(page, 50, 700 - 13 * i, LEFT[i]);
                line(page, 320, 700 - 13 * i, RIGHT[i]);
            }
        });
        Article read = article(read("news.pdf", file, ReadOptions.NONE));
        assertThat(read.title()).isEqualTo("Harbour of Kisumu stays open all summer, mayor says");
        assertThat(read.text())
                .contains(
                        "The mayor of Kisumu said on Monday that the harbour would stay open for the whole of the coming summer,"
                                + " whatever the port company wants to do with its old cranes.",
                        "The company called the decision a surprise and asked for talks in Nairobi before the end of May.");
        assertThat(read.text().indexOf("The union had asked"))
                .isLessThan(read.text().indexOf("The company called"));
    }

    @Test
    void paragraphsAreKnownByIndentsAndGaps() {
        byte[] file = pdf(page -> {
            line(page, 62, 700, "Ana Petrak, who leads the union of the dockers, said on Friday that she");
            line(page, 50, 687, "had seen the letter and that nobody had to fear for a job this year now.");
            line(page, 62, 674, "The company did not answer questions about the letter, which it sent to");
            line(page, 50, 661, "all who work in the harbour, and to some who left it many years ago too.");
            line(page, 50, 630, "A judge in Mombasa will hear both sides on 3 June, the court said today.");
        });
        assertThat(blocks(article(read("a.pdf", file, ReadOptions.NONE))))
                .containsExactly(
                        "PARAGRAPH: Ana Petrak, who leads the union of the dockers, said on Friday that she had seen the letter and that nobody had to fear for a job this year now.",
                        "PARAGRAPH: The company did not answer questions about the letter, which it sent to all who work in the harbour, and to some who left it many years ago too.",
                        "PARAGRAPH: A judge in Mombasa will hear both sides on 3 June, the court said today.");
    }

    @Test
    void pageNumbersAndRunningHeadsAreLeftOutAndSentencesGoOnOverPages() {
        SampleDocuments.Drawing[] pages = new SampleDocuments.Drawing[3];
        for (int i = 0; i < 3; i++) {
            int number = i + 1;
            pages[i] = page -> {
                line(page, 50, 800, "The Harbour Times, issue " + number);
                line(
                        page,
                        50,
                        700,
                        "This is the first line of page " + number + ", which says that ships came and went");
                line(page, 50, 687, "and that the harbour was full of them on most of the days, as");
                line(page, 290, 40, String.valueOf(number));
            };
        }
        String text = article(read("a.pdf", pdf(pages), ReadOptions.NONE)).text();
        assertThat(text)
                .contains("most of the days, as This is the first line of page 2")
                .doesNotContain("Harbour Times");
        assertThat(text).doesNotMatch("(?s).*\\n\\d\\n.*");
    }

    @Test
    void whatCannotBeReadSaysWhyAndWhatToDo() throws Exception {
        assertThat(reject(read("scan.pdf", pdf(page -> page.addRect(10, 10, 100, 100)), ReadOptions.NONE))
                        .reason())
                .isEqualTo("no text in the PDF, only pictures of pages (a scan); have its text recognised (OCR) first");
        byte[] whole = pdf(page -> line(page, 50, 700, "It rained."));
        assertThat(reject(read("cut.pdf", Arrays.copyOf(whole, 60), ReadOptions.NONE))
                        .reason())
                .isEqualTo("the PDF is damaged or cut short");
        assertThat(reject(read("a.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), ReadOptions.NONE))
                        .reason())
                .isEqualTo("the PDF is damaged or cut short");
    }

    @Test
    void aPdfBehindAPasswordSaysSo() throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
                    "owner", "secret", new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
            document.save(bytes);
        }
        assertThat(reject(read("a.pdf", bytes.toByteArray(), ReadOptions.NONE)).reason())
                .isEqualTo("a PDF that opens only with a password; save it without one");
    }
}
