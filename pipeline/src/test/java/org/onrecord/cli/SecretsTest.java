package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.LiveProcess.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords in the input (all invented) stand neither on the terminal, logs included, nor in what a run writes. */
class SecretsTest {

    private static final String SECRET = "tr0ub4dor";
    private static final String ADDRESS =
            "https://ana:" + SECRET + "@news.example/2023/01/04/rain.html?access_token=" + SECRET;

    @TempDir
    private Path folder;

    @Test
    void passwordsAreNowhereEvenWithAllLogsOn() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("a.jsonl"),
                "{\"source_url\": \"" + ADDRESS
                        + "\", \"text\": \"It rained in Oslo on Monday, the mayor of the city said.\"}\n"
                        + "{\"source_url\": \"" + ADDRESS + "\", \"text\": 7}\n");
        Files.writeString(
                input.resolve("b.html"),
                "<html><head><link rel=canonical href=\"" + ADDRESS
                        + "\"></head><body><p>It rained in Brno on Monday, the mayor said.</p></body></html>");
        Files.writeString(input.resolve("c.warc"), page());
        Files.writeString(
                input.resolve("d.eml"),
                "From: Ana Petrak <ana@example.org>\r\nSubject: Rain\r\nAuthorization: Basic " + SECRET
                        + "\r\nX-Password: " + SECRET + "\r\nReceived: from smtp://ana:" + SECRET
                        + "@mail.example\r\n\r\nIt rained in Kisumu on Monday, she said.\r\n");
        Files.writeString(input.resolve("e.eml"), "Authorization: Basic " + SECRET + "\r\n\r\nIt rained.\r\n");
        Path log = folder.resolve("run.log");
        try (LiveProcess run = LiveProcess.start(
                log,
                command(
                        StubMain.class,
                        List.of(),
                        "run",
                        input.toString(),
                        ADDRESS,
                        "--output",
                        folder.resolve("out").toString(),
                        "--verbose",
                        "--no-cache",
                        "--format",
                        "csv,json,jsonl,sqlite,xlsx"))) {
            assertThat(run.exitCode()).as(run.printed()).isZero();
            assertThat(run.printed()).contains("4 articles read, 3 rejected").doesNotContain(SECRET);
        }
        assertThat(Files.readString(folder.resolve("out/documents.csv")))
                .contains("https://news.example/2023/01/04/rain.html");
        try (Stream<Path> written = Files.walk(folder.resolve("out"))) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRET);
            }
        }
    }

    private static String page() throws IOException {
        String body = "<html><body><p>It rained in Vienna on Monday, the mayor of the city said.</p></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: session=" + SECRET
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + ADDRESS
                + "\r\nWARC-Date: 2023-01-05T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
    }
}
