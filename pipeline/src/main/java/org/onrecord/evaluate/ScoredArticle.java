package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.record.Span;

/**
 * An article's gold annotations beside what the output says of it. Immutable.
 *
 * @param id as in the gold file
 * @param docId null where the output has no such article
 * @param goldText the text that the annotations' positions point into
 * @param gold annotations by record type
 * @param alignment never null; without the output's side where the output has no such article
 */
record ScoredArticle(
        String id, String docId, String goldText, JsonNode gold, Alignment alignment, OutputTables output) {

    /** The text as it was read, "" where the output has no such article. */
    String ourText() {
        return docId == null ? "" : output.text(docId);
    }

    /** Rows of a table that tell of the article, in the table's order. */
    List<JsonNode> rows(String table) {
        return docId == null ? List.of() : output.of(table, docId);
    }

    /** Rows of an output table that have a span. */
    List<Placed> predicted(String table) {
        List<Placed> placed = new ArrayList<>();
        for (JsonNode row : rows(table)) {
            Interval interval = predictedSpan(row, "start", "end");
            if (interval != null) {
                placed.add(new Placed(interval, row));
            }
        }
        return placed;
    }

    /** Null where the row has no such span. */
    Interval predictedSpan(JsonNode row, String start, String end) {
        int from = row.path(start).asInt(-1);
        int to = row.path(end).asInt(-1);
        return from < 0 || from >= to || to > alignment.ourLength() ? null : alignment.ours(new Span(from, to));
    }

    /** Gold annotations of a type. */
    List<Placed> annotated(String type) {
        List<Placed> placed = new ArrayList<>();
        gold.path(type).forEach(note -> placed.add(new Placed(goldSpan(note, "start", "end"), note)));
        return placed;
    }

    Interval goldSpan(JsonNode annotation, String start, String end) {
        return alignment.gold(
                annotation.path(start).asInt(), annotation.path(end).asInt());
    }
}
