package org.onrecord.source;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that are read, told apart by the file's name or, where that says nothing, its beginning. */
enum FileFormat {
    MARKDOWN(new MarkdownReader()),
    PLAIN_TEXT(new PlainTextReader()),
    HTML(new HtmlReader()),
    JSON_LINES(new JsonLinesReader()),
    JSON(new JsonReader()),
    CSV(new CsvReader());

    private static final int BEGINNING = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head|body|article)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final FormatReader reader;

    FileFormat(FormatReader reader) {
        this.reader = reader;
    }

    FormatReader reader() {
        return reader;
    }

    /** The format of a file. Refuses file types that are not read. */
    static FileFormat of(SourceText text) throws IOException {
        String extension = text.file().extension();
        return switch (extension) {
            case "md", "markdown", "mdown", "mkd" -> MARKDOWN;
            case "txt", "text" -> PLAIN_TEXT;
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson", "jl" -> JSON_LINES;
            case "json" -> byContent(text.beginning(BEGINNING)) == JSON_LINES ? JSON_LINES : JSON;
            case "csv", "tsv" -> CSV;
            case "" -> byContent(text.beginning(BEGINNING));
            default ->
                throw new UnreadableException(
                        "a ." + extension + " file; articles are read from .md, .txt, .html, .jsonl, .json, .csv, .tsv,"
                                + " these with .gz, .pdf, .docx, .odt, .epub, .rtf, .eml, .zip, .warc",
                        null);
        };
    }

    /**
     * Two objects, each on its line, are JSON Lines; so is a single line. Anything that is not JSON or
     * HTML is plain text.
     */
    private static FileFormat byContent(String beginning) {
        String start = beginning.stripLeading();
        if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
            return JSON;
        }
        if (start.startsWith("{")) {
            String line = start.lines().findFirst().orElse("").strip();
            boolean cut = line.length() >= BEGINNING - 1;
            return cut || line.length() > 2 && line.endsWith("}") ? JSON_LINES : JSON;
        }
        return HTML_START.matcher(beginning.toLowerCase(Locale.ROOT)).matches() ? HTML : PLAIN_TEXT;
    }
}
