package org.onrecord.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes small documents of all formats; people and events in them are invented. */
final class SampleDocuments {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private SampleDocuments() {}

    /** A zip archive of these members, name and content in turn. */
    static byte[] zip(Object... namesAndContents) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Object content = namesAndContents[i + 1];
            members.put(
                    (String) namesAndContents[i],
                    content instanceof byte[] bytes ? bytes : ((String) content).getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document of this body; its headings have the style "berschrift1", as in German. */
    static byte[] docx(String body) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document " + WORD + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                "<w:styles " + WORD + "><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style></w:styles>");
    }

    static String docxParagraph(String style, String text) {
        return "<w:p><w:pPr>" + (style == null ? "" : "<w:pStyle w:val=\"" + style + "\"/>") + "</w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    static byte[] odt(String body) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\">"
                        + "<office:automatic-styles><style:style style:name=\"P1\" style:parent-style-name=\"Title\"/></office:automatic-styles>"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
    }

    static byte[] epub(Object... chapters) {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Object[] members = new Object[chapters.length + 6];
        for (int i = 0; i < chapters.length; i += 2) {
            items.append("<item id=\"c" + i + "\" href=\"" + chapters[i] + "\" media-type=\"application/xhtml+xml\"/>");
            spine.append("<itemref idref=\"c" + i + "\"/>");
            members[6 + i] = "OEBPS/" + chapters[i].toString().replace("%20", " ");
            members[7 + i] = chapters[i + 1];
        }
        members[0] = "mimetype";
        members[1] = "application/epub+zip";
        members[2] = "META-INF/container.xml";
        members[3] = "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";
        members[4] = "OEBPS/book.opf";
        members[5] =
                "<package xmlns:dc=\"d\"><metadata><dc:creator>Ana Petrak</dc:creator><dc:publisher>Harbour Press</dc:publisher>"
                        + "<dc:date>2021-05-03</dc:date></metadata><manifest>" + items + "</manifest><spine>" + spine
                        + "</spine></package>";
        return zip(members);
    }

    /** Writes on a page. */
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    static byte[] pdf(Drawing... pages) {
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(content);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of text; y counts from the bottom of the page, which is 842 points high and 595 wide. */
    static void line(PDPageContentStream page, Standard14Fonts.FontName font, float size, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(font), size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    static void line(PDPageContentStream page, float x, float y, String text) throws IOException {
        line(page, Standard14Fonts.FontName.HELVETICA, 10, x, y, text);
    }
}
