package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;

/** An output folder made by hand, in JSON for {@link Evaluation} and in CSV for the scripts. */
final class InventedOutput {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<Table, ArrayNode> tables = new EnumMap<>(Table.class);
    private String docId;
    private String text;

    InventedOutput(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("text"));
        for (Table table : Table.values()) {
            tables.put(table, JSON.createArrayNode());
        }
    }

    /** The document to which the rows behind it belong. */
    void document(String id, String articleText, Object... namesAndValues) throws IOException {
        docId = id;
        text = articleText;
        Files.writeString(folder.resolve("text").resolve(id + ".txt"), text);
        tables.get(Table.DOCUMENTS).add(WordsAt.object(namesAndValues).put("doc_id", id));
    }

    /** A row of no document. */
    void entry(Table table, Object... namesAndValues) {
        tables.get(table).add(WordsAt.object(namesAndValues));
    }

    /** A row of the document with the position of words in it, and of its speaker if it has one. */
    void row(Table table, String words, Object... namesAndValues) {
        ObjectNode row = WordsAt.placed(text, "", words, namesAndValues).put("doc_id", docId);
        if (row.hasNonNull("speaker")) {
            row.setAll(WordsAt.placed(text, "speaker_", row.path("speaker").asText()));
        }
        tables.get(table).add(row);
    }

    void mention(String words, String table, String id, String how) {
        String bare = words.replaceAll(".*\\[|].*", "");
        row(Table.MENTIONS, words, "table", table, "ref_id", id, "text", bare, "how", how);
    }

    void write() throws IOException {
        for (Table table : Table.values()) {
            ArrayNode rows = tables.get(table);
            Files.writeString(folder.resolve(table.tableName() + ".json"), rows.toString());
            List<String> columns =
                    table.schema().columns().stream().map(Column::name).toList();
            StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
            rows.forEach(row -> csv.append(columns.stream()
                            .map(column -> '"' + row.path(column).asText("").replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n'));
            Files.writeString(folder.resolve(table.tableName() + ".csv"), csv);
        }
    }
}
