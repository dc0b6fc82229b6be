package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.evaluate.Hits.Hit;
import org.onrecord.record.CodePoints;

/** Every miss, false hit and wrong value, each with its words and its sentence, to work from. Not thread-safe. */
public final class ErrorList {

    private static final String[] HEADER = {
        "article", "doc_id", "measure", "error", "kind", "text", "expected", "found", "start", "end", "sentence"
    };

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String[]> rows = new ArrayList<>();

    /** An annotation that was not found. */
    void missed(ScoredArticle article, String measure, JsonNode gold) {
        add(article, measure, "missed", gold, article.goldText(), "", "");
    }

    /** A hit whose value (speaker, TIMEX3 value, country …) is not the gold one. */
    void wrong(ScoredArticle article, String measure, JsonNode gold, String expected, String found) {
        add(article, measure, "wrong", gold, article.goldText(), expected, found);
    }

    /** A hit that begins or ends elsewhere. */
    void wrongSpan(ScoredArticle article, String measure, Hit hit) {
        JsonNode gold = hit.gold().row();
        wrong(
                article,
                measure,
                gold,
                words(gold, article.goldText()),
                words(hit.found().row(), article.ourText()));
    }

    /** A row that is not in gold. */
    void falseHit(ScoredArticle article, String measure, JsonNode row) {
        add(article, measure, "false hit", row, article.ourText(), "", "");
    }

    /** What was not hit, of both sides. */
    void unmatched(ScoredArticle article, String measure, List<Placed> falseHits, List<Placed> missed) {
        falseHits.forEach(placed -> falseHit(article, measure, placed.row()));
        missed.forEach(placed -> missed(article, measure, placed.row()));
    }

    /** A fault of an article as a whole (its title …) or of a line of it, which is then the text. */
    void ofArticle(ScoredArticle article, String measure, String error, String text, String expected, String found) {
        add(article, measure, error, MissingNode.getInstance(), text, expected, found, text);
    }

    private void add(
            ScoredArticle article,
            String measure,
            String error,
            JsonNode row,
            String text,
            String expected,
            String found) {
        String sentence = row.path("sentence").asText(sentence(row, text));
        add(article, measure, error, row, words(row, text), expected, found, sentence);
    }

    private static boolean hasSpan(JsonNode row) {
        return row.path("start").isInt();
    }

    /** The words at its place in the text; the name of what has no place. */
    private static String words(JsonNode row, String text) {
        return hasSpan(row)
                ? new CodePoints(text)
                        .slice(row.path("start").asInt(), row.path("end").asInt())
                : row.path("name").asText("");
    }

    /** The sentence of its place in the text, or of where its name or an alias first stands; "" where there is none. */
    private static String sentence(JsonNode row, String text) {
        if (hasSpan(row)) {
            CodePoints codePoints = new CodePoints(text);
            int start = codePoints.toUtf16(row.path("start").asInt());
            return SentenceAround.of(
                    text, start, codePoints.toUtf16(row.path("end").asInt()));
        }
        List<String> names = new ArrayList<>();
        names.add(row.path("name").asText(""));
        row.path("aliases").forEach(alias -> names.add(alias.asText("")));
        return names.stream()
                .filter(name -> !name.isEmpty() && text.contains(name))
                .findFirst()
                .map(name -> SentenceAround.of(text, text.indexOf(name), text.indexOf(name) + name.length()))
                .orElse("");
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
            article.id(),
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
        return BLANKS.matcher(text).replaceAll(" ").strip();
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
