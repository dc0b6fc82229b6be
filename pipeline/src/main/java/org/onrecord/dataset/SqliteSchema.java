package org.onrecord.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.schema.Column;
import org.onrecord.schema.Column.ColumnRef;
import org.onrecord.schema.TableSchema;

/** The SQL that makes SQLite tables of the schemas. Stateless. */
final class SqliteSchema {

    static final String DICTIONARY =
            "CREATE TABLE \"data_dictionary\" (\n  \"table_name\" TEXT NOT NULL,\n  \"column_name\" TEXT NOT NULL,\n"
                    + "  \"holds\" TEXT NOT NULL,\n  \"meaning\" TEXT NOT NULL,\n  PRIMARY KEY (\"table_name\", \"column_name\")\n)";

    /**
     * Full-text search over quotes, kept up to date when somebody edits the table. Its text is that of the
     * table; Datasette finds it by the words content="quotes". Search takes no notice of accents.
     */
    static final List<String> FULL_TEXT = fullText("text", "speaker_name");

    private SqliteSchema() {}

    static String createTable(TableSchema table) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean required = !column.nullable() || table.primaryKey().contains(column.name());
            lines.add(quoted(column.name()) + " " + type(column) + (required ? " NOT NULL" : ""));
        }
        lines.add("PRIMARY KEY (" + quoted(table.primaryKey()) + ")");
        for (Column column : table.columns()) {
            ColumnRef key = column.foreignKey();
            if (key != null && !column.isList()) {
                lines.add("FOREIGN KEY (" + quoted(column.name()) + ") REFERENCES " + quoted(key.table()) + " ("
                        + quoted(key.column()) + ")");
            }
        }
        return "CREATE TABLE " + quoted(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n)";
    }

    static String insert(TableSchema table) {
        return "INSERT INTO " + quoted(table.name()) + " VALUES ("
                + "?, ".repeat(table.columns().size() - 1) + "?)";
    }

    /** An index on each column that points to another table or repeats the name of what is pointed to. */
    static List<String> createIndexes(TableSchema table) {
        Set<String> columns = new LinkedHashSet<>();
        for (Column column : table.columns()) {
            boolean key = (column.foreignKey() != null && !column.isList()) || column.keyChoice() != null;
            if ((key || column.label() != null) && !table.primaryKey().equals(List.of(column.name()))) {
                columns.add(column.name());
            }
        }
        return columns.stream()
                .map(column -> "CREATE INDEX " + quoted(table.name() + "_" + column) + " ON " + quoted(table.name())
                        + " (" + quoted(column) + ")")
                .toList();
    }

    private static List<String> fullText(String... columns) {
        String names = quoted(List.of(columns));
        String added = "new." + quoted(List.of(columns)).replace(", ", ", new.");
        String removed = "old." + quoted(List.of(columns)).replace(", ", ", old.");
        String add = "INSERT INTO \"quotes_fts\" (rowid, " + names + ") VALUES (new.rowid, " + added + ");";
        String remove = "INSERT INTO \"quotes_fts\" (\"quotes_fts\", rowid, " + names
                + ") VALUES ('delete', old.rowid, " + removed + ");";
        return List.of(
                "CREATE VIRTUAL TABLE \"quotes_fts\" USING FTS5 (" + names
                        + ", content=\"quotes\", tokenize='unicode61 remove_diacritics 2')",
                "INSERT INTO \"quotes_fts\" (\"quotes_fts\") VALUES ('rebuild')",
                "INSERT INTO \"quotes_fts\" (\"quotes_fts\") VALUES ('optimize')",
                "CREATE TRIGGER \"quotes_added\" AFTER INSERT ON \"quotes\" BEGIN " + add + " END",
                "CREATE TRIGGER \"quotes_removed\" AFTER DELETE ON \"quotes\" BEGIN " + remove + " END",
                "CREATE TRIGGER \"quotes_changed\" AFTER UPDATE ON \"quotes\" BEGIN " + remove + " " + add + " END");
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case STRING, ARRAY -> "TEXT";
            case INTEGER, BOOLEAN -> "INTEGER";
            case NUMBER -> "REAL";
        };
    }

    private static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(SqliteSchema::quoted).toList());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
