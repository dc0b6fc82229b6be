package org.onrecord.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The formats that are no text files, told apart by their bytes; only e-mail goes by the file's name. */
enum DocumentFormat {
    PDF(new PdfReader()),
    WORD(new DocxReader()),
    OPEN_DOCUMENT(new OdtReader()),
    EPUB(new EpubReader()),
    RICH_TEXT(new RtfReader()),
    EMAIL(new EmailReader()),
    ZIP(new ZipReader()),
    WEB_ARCHIVE(new WebArchiveReader());

    /** Something may stand before the mark of a PDF. */
    private static final int BEGINNING = 1024;

    private final DocumentReader reader;

    DocumentFormat(DocumentReader reader) {
        this.reader = reader;
    }

    DocumentReader reader() {
        return reader;
    }

    /** The format, null where the file is none of these. */
    static DocumentFormat of(InputFile file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = in.readNBytes(BEGINNING);
        }
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return packed(file);
        } else if (start.startsWith("{\\rtf")) {
            return RICH_TEXT;
        } else if (start.startsWith("WARC/") || start.startsWith("\u001F\u008B") && isPackedWebArchive(file)) {
            return WEB_ARCHIVE;
        } else if (file.extension().equals("eml")) {
            return EMAIL;
        }
        int pdf = start.indexOf("%PDF-");
        return pdf == 0 || pdf > 0 && file.extension().equals("pdf") ? PDF : null;
    }

    /** Office documents and books are zip archives, which say by their members what they are. */
    private static DocumentFormat packed(InputFile file) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file)) {
            String type = zip.has("mimetype")
                    ? new String(zip.bytes("mimetype", BEGINNING), StandardCharsets.US_ASCII).strip()
                    : "";
            if (zip.has("word/document.xml")) {
                return WORD;
            } else if (type.startsWith("application/vnd.oasis.opendocument.text")) {
                return OPEN_DOCUMENT;
            } else if (type.equals("application/epub+zip")
                    || zip.has("META-INF/container.xml") && file.extension().equals("epub")) {
                return EPUB;
            } else if (zip.has("xl/workbook.xml") || type.contains("spreadsheet")) {
                throw new UnreadableException("a spreadsheet; save it as CSV with a column “text”", null);
            } else if (zip.has("ppt/presentation.xml") || type.contains("presentation")) {
                throw new UnreadableException("a presentation; save its text as .txt", null);
            }
            return ZIP;
        }
    }

    private static boolean isPackedWebArchive(InputFile file) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file.path())))) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (java.io.EOFException | ZipException e) {
            return false; // damaged: whoever reads it says so
        }
    }
}
