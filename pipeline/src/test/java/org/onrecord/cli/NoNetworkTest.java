package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.onrecord.cli.LiveProcess.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole run, with the product's own models, asks for nothing from the network, whatever its input points to. It runs in a
 * process in which Java refuses and writes down each attempt, and, where Linux allows it, in a namespace that has no network
 * at all, which holds for native code and for the processes that read PDFs too. People and events are invented.
 */
class NoNetworkTest {

    private static final String FAR = "http://news.example/";

    @TempDir
    private Path folder;

    @BeforeEach
    void javaHasASecurityManager() {
        assumeTrue(
                Runtime.version().feature() < 24,
                "Java " + Runtime.version().feature() + " has no security manager any more");
    }

    @Test
    void theTrapCatchesWhoeverAsksForTheNetwork() throws Exception {
        Path asked = folder.resolve("asked.txt");
        try (LiveProcess trap = LiveProcess.start(folder.resolve("log"), trap(asked, NetworkTrap.TRY))) {
            assertThat(trap.exitCode()).as(trap.printed()).isZero();
            assertThat(trap.printed().lines().filter(line -> !line.startsWith("WARNING")))
                    .hasSize(6)
                    .containsOnly("refused");
        }
        assertThat(Files.readString(asked))
                .contains("connect to 127.0.0.1:9", "connect to news.example:-1", "listen at 0");
    }

    @Test
    void aRunAsksForNothing() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        writeArticlesThatPointFarAway(input);
        Path asked = Files.createFile(folder.resolve("asked.txt"));
        List<String> command = new ArrayList<>();
        if (mayLeaveTheNetwork()) {
            command.addAll(List.of("/usr/bin/unshare", "-rn"));
        }
        command.addAll(trap(
                asked,
                "run",
                input.toString(),
                "--output",
                folder.resolve("out").toString(),
                "--no-cache",
                "--format",
                "csv,json,jsonl,sqlite,xlsx,parquet"));
        try (LiveProcess run = LiveProcess.start(folder.resolve("log"), command)) {
            assertThat(run.exitCode()).as(run.printed()).isZero();
            assertThat(run.printed()).contains("6 articles read, 1 rejected");
        }
        assertThat(Files.readString(asked)).isEmpty();
        assertThat(Files.readString(folder.resolve("out/rejects.csv"))).contains("entity.odt");
    }

    private static boolean mayLeaveTheNetwork() throws Exception {
        return Files.isExecutable(Path.of("/usr/bin/unshare"))
                && new ProcessBuilder("/usr/bin/unshare", "-rn", "true").start().waitFor() == 0;
    }

    private static List<String> trap(Path asked, String... args) {
        List<String> all = new ArrayList<>(List.of(asked.toString()));
        all.addAll(List.of(args));
        return command(
                NetworkTrap.class, List.of("-Djava.security.manager=allow", "-Xmx2g"), all.toArray(String[]::new));
    }

    private static void writeArticlesThatPointFarAway(Path input) throws IOException {
        String news = "The mayor of Brno said on Monday that the tram would be free from now on.";
        Files.writeString(
                input.resolve("page.html"),
                "<!DOCTYPE html PUBLIC \"x\" \"" + FAR + "a.dtd\"><html><head><base href=\"" + FAR
                        + "\"><script src=\"a.js\"></script>"
                        + "<link rel=stylesheet href=\"a.css\"></head><body><article><h1>Trams</h1><img src=\"a.png\"><p>"
                        + news
                        + "</p><iframe src=\"" + FAR + "\"></iframe></article></body></html>");
        Files.writeString(
                input.resolve("post.md"),
                "# Trams\n\n![map](" + FAR
                        + "a.png) Milena Horak, the mayor of the city of Graz, said that she had left for [Oslo](" + FAR
                        + ").\n");
        Files.writeString(
                input.resolve("letter.eml"),
                "From: Ana <ana@news.example>\r\nSubject: Trams\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<img src=\""
                        + FAR + "pixel.gif\"><p>The union in Kisumu wants the trams of the city back.</p>");
        Files.write(
                input.resolve("letter.docx"),
                zip(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"attachedTemplate\" TargetMode=\"External\" Target=\""
                                + FAR + "a.dotm\"/></Relationships>",
                        "word/document.xml",
                        "<w:document xmlns:w=\"" + FAR
                                + "w\"><w:body><w:p><w:r><w:t>The union in Vienna wants the trams of the city back.</w:t></w:r></w:p></w:body></w:document>"));
        Files.write(
                input.resolve("entity.odt"),
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<!DOCTYPE d [<!ENTITY far SYSTEM \"" + FAR
                                + "a.txt\">]><office:text xmlns:office=\"o\" xmlns:text=\"t\"><text:p>It rained &far;</text:p></office:text>"));
        Files.writeString(
                input.resolve("lines.jsonl"),
                "{\"source_url\": \"" + FAR
                        + "b.html\", \"text\": \"The governor of Texas said on Tuesday that the border would stay closed.\"}\n");
        writePdf(input.resolve("paper.pdf"));
    }

    private static void writePdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                content.showText("The harbour of Mombasa stays open in summer, the minister said in Nairobi.");
                content.endText();
            }
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI(FAR);
            link.setAction(action);
            link.setRectangle(new PDRectangle(50, 690, 100, 20));
            page.getAnnotations().add(link);
            document.getDocumentCatalog().setOpenAction(action);
            document.save(file.toFile());
        }
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
