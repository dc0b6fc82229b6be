package org.onrecord.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A table's JSON Schema (Draft 2020-12) read into columns. Beside the standard's keywords it uses
 * {@code x-primary-key}, {@code x-foreign-key}, {@code x-foreign-key-by}, {@code x-label},
 * {@code x-text} and {@code x-separator}, see {@link Column}. Immutable; thread-safe.
 */
public final class TableSchema {

    /** Names that actors have in Wikipedia: a file beside the tables, written where it is asked for. */
    public static final String ACTOR_LINKS = "actor_links";

    private static final Map<String, TableSchema> READ = new ConcurrentHashMap<>();

    private final String name;
    private final JsonNode node;
    private final List<String> primaryKey;
    private final Map<String, Column> columns;

    private TableSchema(String name) {
        this.name = name;
        node = read(name + ".schema.json");
        List<String> key = new ArrayList<>();
        node.get("x-primary-key").forEach(column -> key.add(column.asText()));
        primaryKey = List.copyOf(key);
        Map<String, Column> parsed = new LinkedHashMap<>();
        node.get("properties")
                .properties()
                .forEach(property ->
                        parsed.put(property.getKey(), Column.parse(property.getKey(), property.getValue())));
        columns = Collections.unmodifiableMap(parsed);
    }

    private static JsonNode read(String file) {
        try (InputStream in = TableSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks schemas/" + file);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("schemas/" + file + " is no JSON", e);
        }
    }

    /** The schema of the files of this name, the same one at every call. */
    static TableSchema named(String name) {
        return READ.computeIfAbsent(name, TableSchema::new);
    }

    /** Schema of a file that is not one of the tables of every run. */
    public static TableSchema ofActorLinks() {
        return named(ACTOR_LINKS);
    }

    /** Name of the files without their endings. */
    public String name() {
        return name;
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
}
