package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;
import static org.onrecord.source.SampleDocuments.docx;
import static org.onrecord.source.SampleDocuments.docxParagraph;
import static org.onrecord.source.SampleDocuments.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/** Zip and web archives, made here; people and events in them are invented. */
class ArchiveReadersTest {

    private static CollectedArticles readBytes(String name, byte[] content) {
        return read(name, content, ReadOptions.NONE);
    }

    @Test
    void theFilesInAnArchiveAreReadEachAsItsFormat() {
        CollectedArticles read = readBytes(
                "a.zip",
                zip(
                        "news/one.txt",
                        "It rained in Oslo.",
                        "two.docx",
                        docx(docxParagraph(null, "It rained in Brno.")),
                        "more.zip",
                        zip("three.md", "# Rain\n\nIt rained in Kisumu."),
                        "rows.csv",
                        "text\nIt rained in Vienna.\nIt rained in Graz.\n",
                        "__MACOSX/one.txt",
                        "x",
                        ".hidden",
                        "x",
                        "empty.txt",
                        ""));
        assertThat(read.articles())
                .extracting(Article::sourceFile, Article::text)
                .containsExactly(
                        Tuple.tuple("a.zip!/news/one.txt", "It rained in Oslo."),
                        Tuple.tuple("a.zip!/two.docx", "It rained in Brno."),
                        Tuple.tuple("a.zip!/more.zip!/three.md", "Rain\n\nIt rained in Kisumu."),
                        Tuple.tuple("a.zip!/rows.csv", "It rained in Vienna."),
                        Tuple.tuple("a.zip!/rows.csv", "It rained in Graz."));
        assertThat(read.rejects())
                .extracting(Reject::sourceFile, Reject::reason)
                .containsExactly(Tuple.tuple("a.zip!/empty.txt", "the file is empty"));
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyShown() {
        CollectedArticles read = readBytes("a.zip", zip("../../etc/evil\n.txt", "It rained in Oslo."));
        assertThat(read.articles()).extracting(Article::sourceFile).containsExactly("a.zip!/../../etc/evil .txt");
    }

    @Test
    void aMemberThatUnpacksToFarTooMuchIsARejectAndTheOthersAreRead() {
        CollectedArticles read =
                readBytes("a.zip", zip("bomb.txt", new byte[30 << 20], "one.txt", "It rained in Oslo."));
        assertThat(read.articles()).extracting(Article::text).containsExactly("It rained in Oslo.");
        assertThat(reject(onlyRejects(read)).reason())
                .isEqualTo(
                        "unpacks to more than 200 times its size, as archives do that are made to do harm; not read");
    }

    @Test
    void namesInAnOldCodePageDoNotKeepAnArchiveFromBeingRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry("Málaga.txt"));
            zip.write("It rained in Málaga.".getBytes(StandardCharsets.UTF_8));
        }
        CollectedArticles read = readBytes("a.zip", bytes.toByteArray());
        assertThat(read.articles())
                .extracting(Article::sourceFile, Article::text)
                .containsExactly(Tuple.tuple("a.zip!/Málaga.txt", "It rained in Málaga."));
    }

    @Test
    void archivesInArchivesEndSomewhere() {
        byte[] inner = zip("one.txt", "It rained in Oslo.");
        for (int i = 0; i < 10; i++) {
            inner = zip("inner.zip", inner);
        }
        assertThat(reject(readBytes("a.zip", inner)).reason())
                .isEqualTo("archives in archives, more than 3 deep; unpack it");
    }

    @Test
    void aDamagedArchiveIsOneReject() {
        byte[] whole = zip("one.txt", "It rained in Oslo.");
        assertThat(reject(readBytes("a.zip", Arrays.copyOf(whole, whole.length - 10)))
                        .reason())
                .isEqualTo("the zip archive is damaged or cut short; nothing was read from it");
        assertThat(reject(readBytes("a.zip", zip("folder/", ""))).reason()).isEqualTo("no files in the archive");
    }

    @Test
    void thePagesOfAWebArchiveHaveTheirAddresses() throws Exception {
        String page =
                "<html><head><title>Rain</title></head><body><article><h1>Rain</h1><p>It rained in Oslo on Monday, the mayor said.</p></article></body></html>";
        byte[] archive = (response(
                                "https://news.example/2023/01/04/rain.html", "200 OK", "text/html; charset=utf-8", page)
                        + response("https://news.example/logo.png", "200 OK", "image/png", "xx")
                        + response(
                                "https://news.example/gone",
                                "404 Not Found",
                                "text/html",
                                "<p>Not here, said nobody.</p>"))
                .getBytes(StandardCharsets.UTF_8);
        for (String name : new String[] {"a.warc", "a.warc.gz"}) {
            CollectedArticles read = readBytes(name, name.endsWith("gz") ? gzip(archive) : archive);
            assertThat(read.articles())
                    .extracting(Article::sourceFile, Article::sourceUrl, Article::publishedOn)
                    .containsExactly(Tuple.tuple(
                            name + "!/https://news.example/2023/01/04/rain.html",
                            "https://news.example/2023/01/04/rain.html",
                            "2023-01-04"));
            assertThat(read.articles().get(0).text()).contains("It rained in Oslo on Monday, the mayor said.");
            assertThat(reject(onlyRejects(read)).reason())
                    .isEqualTo("2 of its records are no pages (pictures, scripts, errors, addresses that moved)");
        }
        CollectedArticles cut = readBytes("a.warc.gz", Arrays.copyOf(gzip(archive), 300));
        assertThat(cut.rejects())
                .extracting(Reject::reason)
                .anyMatch(reason -> reason.contains("damaged or cut short"));
    }

    private static String response(String address, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2023-01-05T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + status.charAt(0) + ">\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static CollectedArticles onlyRejects(CollectedArticles read) {
        CollectedArticles rejects = new CollectedArticles();
        read.rejects().forEach(rejects::reject);
        return rejects;
    }
}
