package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * One gold article beside what the output says of it.
 *
 * @param docId null where the output has no such article
 * @param alignment never null; without the output's side where the output has no such article
 */
record ScoredArticle(GoldArticle gold, String docId, Alignment alignment, OutputTables output) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** A row of the output, or an annotation, with its place on the common scale. */
    record Placed(Interval interval, JsonNode row) {}

    /** Rows of an output table that have a span. */
    List<Placed> predicted(String table) {
        List<Placed> placed = new ArrayList<>();
        if (docId == null) {
            return placed;
        }
        for (JsonNode row : output.of(table, docId)) {
            Interval interval = predictedSpan(row, "start", "end");
            if (interval != null) {
                placed.add(new Placed(interval, row));
            }
        }
        return placed;
    }

    /** Null where the row has no such span. */
    Interval predictedSpan(JsonNode row, String start, String end) {
        if (!row.path(start).isNumber()
                || !row.path(end).isNumber()
                || row.path(start).asInt() >= row.path(end).asInt()) {
            return null;
        }
        return alignment.ours(new Span(row.path(start).asInt(), row.path(end).asInt()));
    }

    /** Gold annotations of a type. */
    List<Placed> annotated(String type) {
        List<Placed> placed = new ArrayList<>();
        for (JsonNode annotation : gold.gold().path(type)) {
            placed.add(new Placed(goldSpan(annotation, "start", "end"), annotation));
        }
        return placed;
    }

    Interval goldSpan(JsonNode annotation, String start, String end) {
        return alignment.gold(
                annotation.path(start).asInt(), annotation.path(end).asInt());
    }

    /** The gold text around an annotation, on one line. */
    String goldContext(JsonNode annotation) {
        CodePoints text = new CodePoints(gold.goldText());
        int from = Math.max(0, annotation.path("start").asInt() - 120);
        int to = Math.min(text.length(), annotation.path("end").asInt() + 120);
        return text.slice(from, to).replaceAll("\\s+", " ");
    }

    /** Lower-case words of at least so many characters. */
    static Set<String> words(String text, int least) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (matcher.group().length() >= least) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
