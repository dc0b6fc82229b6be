package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.blocks;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;

import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/** E-mails, written here; people in them are invented. */
class EmailReaderTest {

    private static final String HEAD =
            "From: =?UTF-8?Q?Zuzana_=C4=8Cern=C3=A1?= <zuzana@example.org>\r\nTo: desk@example.org\r\n"
                    + "Date: Wed, 4 Jan 2023 10:00:00 +0100\r\nSubject: Fwd: Harbour stays open\r\nMIME-Version: 1.0\r\n";

    @Test
    void subjectSenderAndDayAreTakenAndTheTextIsDecoded() {
        Article read = article(
                read(
                        "a.eml",
                        HEAD
                                + "Content-Type: text/plain; charset=ISO-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                                + "The caf=E9 in the harbour will stay open, the mayor of Kisumu said on Monday to=\r\n all who asked.\r\n"));
        assertThat(read.title()).isEqualTo("Harbour stays open");
        assertThat(read.byline()).isEqualTo("Zuzana Černá");
        assertThat(read.publishedOn()).isEqualTo("2023-01-04");
        assertThat(blocks(read))
                .containsExactly(
                        "HEADING 1: Harbour stays open",
                        "PARAGRAPH: The café in the harbour will stay open, the mayor of Kisumu said on Monday to all who asked.");
    }

    @Test
    void plainTextGoesBeforeItsTwinInHtmlAndAttachmentsAreReadToo() {
        CollectedArticles read = read(
                "a.eml",
                HEAD
                        + "Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\nContent-Type: multipart/alternative; boundary=Y\r\n\r\n"
                        + "--Y\r\nContent-Type: text/plain\r\n\r\nThe text is here.\r\n--Y\r\nContent-Type: text/html\r\n\r\n<p>The twin.</p>\r\n--Y--\r\n"
                        + "--X\r\nContent-Type: text/plain; name=speech.txt\r\nContent-Disposition: attachment; filename=speech.txt\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\nSXQgcmFpbmVkIGluIE9zbG8u\r\n"
                        + "--X\r\nContent-Type: image/png; name=logo.png\r\nContent-Disposition: inline; filename=logo.png\r\n\r\nxx\r\n"
                        + "--X\r\nContent-Type: application/x-thing; name=\"../thing.bin\"\r\nContent-Disposition: attachment; filename=\"../thing.bin\"\r\n\r\nabc\r\n--X--\r\n");
        assertThat(read.articles()).extracting(Article::sourceFile).containsExactly("a.eml", "a.eml!/speech.txt");
        assertThat(read.articles().get(0).text()).contains("The text is here.").doesNotContain("twin");
        assertThat(read.articles().get(1).text()).isEqualTo("It rained in Oslo.");
        assertThat(read.rejects()).extracting(Reject::sourceFile).containsExactly("a.eml!/../thing.bin");
    }

    @Test
    void aPageIsReadWhereThereIsNoPlainText() {
        Article read = article(
                read("a.eml", HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>It <b>rained</b> in Oslo.</p>"));
        assertThat(read.text()).isEqualTo("Harbour stays open\n\nIt rained in Oslo.");
    }

    @Test
    void whatIsNoEmailSaysSo() {
        assertThat(reject(read("a.eml", "It rained in Oslo.\n\nAnd then it stopped."))
                        .reason())
                .isEqualTo("named .eml but not an e-mail");
        assertThat(reject(read("a.eml", HEAD + "\r\n\r\n")).reason()).isEqualTo("no text in the e-mail");
    }
}
