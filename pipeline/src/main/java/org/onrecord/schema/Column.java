package org.onrecord.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A column as its table's schema describes it. Immutable.
 *
 * @param description what it means, for a reader of the data
 * @param nullable whether it may be without a value
 * @param format JSON Schema format ("date"), null where none is asked for
 * @param pattern regular expression of its text, null where none is asked for
 * @param allowed the values it may have (without null), empty where any will do
 * @param minimum least number, null where there is none
 * @param maximum greatest number, null where there is none
 * @param separator what stands between the items of a list in a CSV cell, null where it is no list
 * @param foreignKey the column whose values it (or each of its items) has to be among, null where free
 * @param keyChoice for a column that points into a table told by another column; null elsewhere
 * @param label for a column that repeats a property of what an id beside it points to; null elsewhere
 * @param slice for a column that is a slice of the article's text; null elsewhere
 */
public record Column(
        String name,
        String description,
        Type type,
        boolean nullable,
        String format,
        String pattern,
        List<String> allowed,
        Double minimum,
        Double maximum,
        String separator,
        ColumnRef foreignKey,
        KeyChoice keyChoice,
        Label label,
        Slice slice) {

    /** What a value is in JSON. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        ARRAY
    }

    /** A column of a table, written "actors.actor_id". */
    public record ColumnRef(String table, String column) {

        static ColumnRef parse(String written) {
            int dot = written.indexOf('.');
            return new ColumnRef(written.substring(0, dot), written.substring(dot + 1));
        }

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    /**
     * @param column of the same row, whose value tells where the key points
     * @param keys for each such value the column pointed into
     */
    public record KeyChoice(String column, Map<String, ColumnRef> keys) {}

    /**
     * @param id column of the same row with the key
     * @param is column of the table pointed into that holds the label
     */
    public record Label(String id, ColumnRef is) {}

    /** Columns of the same row that hold where the slice begins and ends. */
    public record Slice(String start, String end) {}

    public boolean isList() {
        return type == Type.ARRAY;
    }

    static Column parse(String name, JsonNode property) {
        List<String> allowed = new ArrayList<>();
        property.path("enum").forEach(value -> {
            if (!value.isNull()) {
                allowed.add(value.asText());
            }
        });
        JsonNode type = property.get("type");
        boolean nullable = type.isArray();
        String typeName = nullable ? type.get(0).asText() : type.asText();
        JsonNode slice = property.get("x-text");
        JsonNode label = property.get("x-label");
        JsonNode key = property.get("x-foreign-key");
        return new Column(
                name,
                property.get("description").asText(),
                Type.valueOf(typeName.toUpperCase(Locale.ROOT)),
                nullable,
                text(property, "format"),
                text(property, "pattern"),
                List.copyOf(allowed),
                number(property, "minimum"),
                number(property, "maximum"),
                text(property, "x-separator"),
                key == null ? null : ColumnRef.parse(key.asText()),
                keyChoice(property.get("x-foreign-key-by")),
                label == null ? null : new Label(text(label, "id"), ColumnRef.parse(text(label, "is"))),
                slice == null ? null : new Slice(text(slice, "start"), text(slice, "end")));
    }

    private static KeyChoice keyChoice(JsonNode node) {
        if (node == null) {
            return null;
        }
        Map<String, ColumnRef> keys = new LinkedHashMap<>();
        node.get("keys")
                .properties()
                .forEach(key ->
                        keys.put(key.getKey(), ColumnRef.parse(key.getValue().asText())));
        return new KeyChoice(text(node, "column"), keys);
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }

    private static Double number(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asDouble() : null;
    }
}
