package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every miss, false hit and wrong value, each with its words and its sentence, to work from. */
public final class ErrorList {

    private static final String[] HEADER = {
        "article", "doc_id", "measure", "error", "kind", "text", "expected", "found", "start", "end", "sentence"
    };

    private final List<String[]> rows = new ArrayList<>();

    /** A gold annotation that was not found. */
    void missed(ScoredArticle article, String measure, JsonNode gold, String text) {
        add(article, measure, "missed", gold, text, "", "", article.goldContext(gold));
    }

    /** A record that is not in gold. */
    void falseHit(ScoredArticle article, String measure, JsonNode row, String text) {
        add(
                article,
                measure,
                "false hit",
                row,
                text,
                "",
                "",
                row.path("sentence").asText(""));
    }

    /** A hit whose value (speaker, TIMEX3 value, country …) is not the gold one. */
    void wrong(ScoredArticle article, String measure, JsonNode gold, String text, String expected, String found) {
        add(article, measure, "wrong", gold, text, expected, found, article.goldContext(gold));
    }

    private void add(
            ScoredArticle article,
            String measure,
            String error,
            JsonNode row,
            String text,
            String expected,
            String found,
            String sentence) {
        rows.add(new String[] {
            article.gold().id(),
            article.docId(),
            measure,
            error,
            row.path("kind").asText(""),
            oneLine(text),
            oneLine(expected),
            oneLine(found),
            row.path("start").asText(""),
            row.path("end").asText(""),
            oneLine(sentence)
        });
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    void addAll(ErrorList other) {
        rows.addAll(other.rows);
    }

    public int size() {
        return rows.size();
    }

    /** Writes the list as CSV, in the order found. */
    public void write(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file);
                ICSVWriter csv = new CSVWriter(
                        writer,
                        ICSVWriter.DEFAULT_SEPARATOR,
                        ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                        ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                        ICSVWriter.DEFAULT_LINE_END)) {
            csv.writeNext(HEADER, false);
            rows.forEach(row -> csv.writeNext(row, false));
        }
    }
}
