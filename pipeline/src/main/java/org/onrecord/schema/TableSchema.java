package org.onrecord.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table's JSON Schema (Draft 2020-12) read into columns. Beside the standard's keywords it uses
 * {@code x-primary-key}, {@code x-foreign-key}, {@code x-foreign-key-by}, {@code x-label},
 * {@code x-text} and {@code x-separator}, see {@link Column}. Immutable; safe to share between threads.
 */
public final class TableSchema {

    /** Names that actors have in Wikipedia: a file beside the tables, written where it is asked for. */
    public static final String ACTOR_LINKS = "actor_links";

    private final Table table;
    private final JsonNode node;
    private final List<String> primaryKey;
    private final Map<String, Column> columns;

    private TableSchema(Table table, JsonNode node) {
        this.table = table;
        this.node = node;
        List<String> key = new ArrayList<>();
        node.get("x-primary-key").forEach(name -> key.add(name.asText()));
        primaryKey = List.copyOf(key);
        Map<String, Column> parsed = new LinkedHashMap<>();
        node.get("properties")
                .properties()
                .forEach(property ->
                        parsed.put(property.getKey(), Column.parse(property.getKey(), property.getValue())));
        columns = Collections.unmodifiableMap(parsed);
    }

    static TableSchema of(Table table) {
        return Holder.SCHEMAS.get(table);
    }

    /** Schema of a file that is not one of the tables of every run. */
    public static TableSchema ofActorLinks() {
        return Holder.LINKS;
    }

    /** Null for a file that is not one of the tables of every run. */
    public Table table() {
        return table;
    }

    /** Name of the files without their endings. */
    public String name() {
        return table == null ? ACTOR_LINKS : table.tableName();
    }

    public String title() {
        return node.get("title").asText();
    }

    /** What a row is, for a reader of the data. */
    public String description() {
        return node.get("description").asText();
    }

    /** Names of the columns that tell rows apart. */
    public List<String> primaryKey() {
        return primaryKey;
    }

    /** In the order of the CSV. */
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** Null where the table has no such column. */
    public Column column(String name) {
        return columns.get(name);
    }

    /** The schema as it stands in its file; not to be changed. */
    JsonNode node() {
        return node;
    }

    private static final class Holder {
        static final Map<Table, TableSchema> SCHEMAS = read();
        static final TableSchema LINKS = new TableSchema(null, read(ACTOR_LINKS));

        private static Map<Table, TableSchema> read() {
            Map<Table, TableSchema> schemas = new EnumMap<>(Table.class);
            for (Table table : Table.values()) {
                schemas.put(table, new TableSchema(table, read(table.tableName())));
            }
            return schemas;
        }

        private static JsonNode read(String table) {
            String name = table + ".schema.json";
            try (InputStream in = TableSchema.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the build lacks schemas/" + name);
                }
                return new ObjectMapper().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException("schemas/" + name + " is no JSON", e);
            }
        }
    }
}
