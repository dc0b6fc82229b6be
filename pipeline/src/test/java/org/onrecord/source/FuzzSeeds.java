package org.onrecord.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small, sound file of each format, for tests that damage it; people and events in them are invented. */
final class FuzzSeeds {

    private static final String NEWS = "“We go,” said Ana Petrak in Oslo on 3 May 2021. Zuzana Černá did not answer.";

    private FuzzSeeds() {}

    /**
     * @param name by which the reader is chosen
     */
    record Seed(String name, byte[] content) {}

    static List<Seed> all() {
        return List.of(
                seed(
                        "a.html",
                        "<html><head><title>Rain</title><meta property=\"og:url\" content=\"https://news.example/a\"></head>"
                                + "<body><article><h1>Rain</h1><p>" + NEWS
                                + "</p><table><tr><td>a<td>b</table></article></body></html>"),
                seed(
                        "a.md",
                        "---\ntitle: Rain\ndate: 2021-05-03\n---\n# Rain\n\n> " + NEWS
                                + "\n\n- one\n- [two](https://news.example)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
                seed(
                        "a.jsonl",
                        "{\"title\": \"Rain\", \"published_on\": \"2021-05-03\", \"text\": \"" + NEWS
                                + "\"}\n{\"text\": \"It rained.\"}\n"),
                seed("a.csv", "title;text;published_on\n\"Rain; \"\"cold\"\"\";\"" + NEWS + "\n\nMore.\";2021-05-03\n"),
                new Seed(
                        "a.docx",
                        SampleDocuments.docx(SampleDocuments.docxParagraph("Titel", "Rain")
                                + SampleDocuments.docxParagraph(null, NEWS))),
                new Seed(
                        "a.odt",
                        SampleDocuments.odt(
                                "<text:h text:outline-level=\"1\">Rain</text:h><text:p>" + NEWS + "</text:p>")),
                new Seed(
                        "a.epub",
                        SampleDocuments.epub(
                                "one.xhtml", "<html><body><h1>Rain</h1><p>" + NEWS + "</p></body></html>")),
                seed(
                        "a.rtf",
                        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard \\ldblquote We go,\\rdblquote  said \\u268?ern\\'e1.\\par}"),
                seed(
                        "a.eml",
                        "From: Ana <ana@example.org>\r\nSubject: =?UTF-8?Q?Rain=21?=\r\nDate: Wed, 4 Jan 2023 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                                + NEWS
                                + "\r\n--X\r\nContent-Disposition: attachment; filename=b.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nSXQgcmFpbmVkLg==\r\n--X--\r\n"),
                seed("a.warc", warc("<html><body><p>" + NEWS + "</p></body></html>")),
                new Seed("a.zip", SampleDocuments.zip("one.txt", NEWS, "two.csv", "text\nIt rained.\n")),
                seed("a.txt", "Rain\n\nBy Ana Petrak\n3 May 2021\n\n" + NEWS + "\n\nSource: https://news.example/a\n"));
    }

    private static Seed seed(String name, String content) {
        return new Seed(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String warc(String page) {
        int length = page.getBytes(StandardCharsets.UTF_8).length;
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + length
                + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nWARC-Date: 2023-01-05T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http;msgtype=response\r\n"
                + "Content-Length: " + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    /** Writes them into a folder as what the fuzzer begins with. */
    public static void main(String[] args) throws IOException {
        for (Seed seed : all()) {
            int which = ReadingInvariants.NAMES.indexOf(seed.name());
            byte[] input = new byte[seed.content().length + 1];
            input[0] = (byte) which;
            System.arraycopy(seed.content(), 0, input, 1, seed.content().length);
            Files.write(Path.of(args[0], seed.name().replace("a.", "seed-")), input);
        }
    }
}
