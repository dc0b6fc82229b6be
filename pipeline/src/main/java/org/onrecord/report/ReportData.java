package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.dataset.RunManifest;
import org.onrecord.dataset.TableFiles;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;

/**
 * The data of a report as one JSON object: {@code version} of onrecord, {@code inputs} (number of files read),
 * {@code tables} (name, title, description, {@code total} rows of the run, columns, and the rows that are in
 * the report as {@link RowFormat} has them) and {@code texts} by doc_id.
 */
final class ReportData {

    private final Path folder;
    private final ReportContent content;

    ReportData(Path folder, ReportContent content) {
        this.folder = folder;
        this.content = content;
    }

    void write(JsonGenerator json) throws IOException {
        RunManifest manifest = RunManifest.read(folder);
        json.writeStartObject();
        json.writeStringField("version", manifest.version());
        json.writeNumberField("inputs", manifest.inputs().size());
        json.writeArrayFieldStart("tables");
        List<String> texts = new ArrayList<>();
        for (Table table : Table.values()) {
            json.writeRaw('\n');
            writeTable(table, manifest.counts().getOrDefault(table, 0L), texts, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("texts");
        for (String docId : texts) {
            json.writeRaw('\n');
            String text = ArticleTexts.read(folder, docId);
            if (text != null) {
                json.writeStringField(docId, text);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * @param texts gets the articles that are there with their texts
     */
    private void writeTable(Table table, long total, List<String> texts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.tableName());
        json.writeStringField("title", table.schema().title());
        json.writeStringField("description", table.schema().description());
        json.writeNumberField("total", total);
        json.writeArrayFieldStart("columns");
        for (Column column : table.schema().columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("description", column.description());
            json.writeStringField("type", column.type().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        writeRows(table, texts, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRows(Table table, List<String> texts, JsonGenerator json) throws IOException {
        RowFormat format = new RowFormat(table);
        int[] number = {0};
        String[] former = {null};
        try {
            TableFiles.read(folder, table, row -> {
                if (content.holds(table, number[0]++, row)) {
                    writeRow(format.values(row, former[0]), json);
                    former[0] = row.path("doc_id").textValue();
                    noteText(table, row, texts);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void noteText(Table table, ObjectNode row, List<String> texts) {
        String docId = row.path("doc_id").asText();
        if (table == Table.DOCUMENTS && content.holdsText(docId)) {
            texts.add(docId);
        }
    }

    private static void writeRow(JsonNode values, JsonGenerator json) {
        try {
            json.writeRaw('\n');
            json.writeTree(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
