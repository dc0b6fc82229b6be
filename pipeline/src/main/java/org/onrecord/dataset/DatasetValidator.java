package org.onrecord.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.schema.ForeignKeys;
import org.onrecord.schema.SchemaValidator;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;
import org.onrecord.schema.Violation;

/**
 * Checks an output folder, also one that people have edited: headers, every row against its schema,
 * primary keys, keys between tables and the labels beside them, positions in the texts, and that CSV,
 * JSON and map have as many rows. For one folder and one use.
 */
public final class DatasetValidator {

    private static final List<TableReader> READERS =
            List.of(new CsvTableReader(), new JsonTableReader(), new JsonLinesTableReader());

    private final Path folder;
    private final ProblemList problems = new ProblemList();
    private final TextCheck texts;
    /** By ending of the file name, then by table: rows read. */
    private final Map<String, Map<Table, Integer>> counts = new HashMap<>();

    private DatasetValidator(Path folder) {
        this.folder = folder;
        texts = new TextCheck(folder);
    }

    /**
     * What is wrong with a folder; empty where nothing is.
     *
     * @throws IOException where a file cannot be read at all
     */
    public static List<Problem> validate(Path folder) throws IOException {
        return new DatasetValidator(folder).run();
    }

    private List<Problem> run() throws IOException {
        boolean any = false;
        for (TableReader reader : READERS) {
            List<Table> tables = new ArrayList<>();
            for (Table table : Table.values()) {
                if (Files.isRegularFile(file(table.schema(), reader))) {
                    tables.add(table);
                }
            }
            if (!tables.isEmpty()) {
                any = true;
                missing(reader, tables);
                check(reader, tables);
            }
        }
        if (!any) {
            problems.add(
                    ".",
                    "holds no table as CSV, JSON or JSON Lines (documents.csv, quotes.csv, …); name the folder that a run has written");
        }
        compareCounts();
        return problems.all();
    }

    private Path file(TableSchema table, TableReader reader) {
        return folder.resolve(table.name() + "." + reader.extension());
    }

    private void missing(TableReader reader, List<Table> tables) {
        for (Table table : Table.values()) {
            if (!tables.contains(table)) {
                problems.add(file(table.schema(), reader).getFileName().toString(), "the file is missing");
            }
        }
    }

    private void check(TableReader reader, List<Table> tables) throws IOException {
        ForeignKeys keys = new ForeignKeys();
        for (Table table : tables) {
            if (ForeignKeys.isTarget(table)) {
                reader.read(
                        file(table.schema(), reader),
                        table.schema(),
                        new ProblemList(),
                        (number, row) -> keys.remember(table, row));
            }
        }
        for (Table table : tables) {
            RowCheck check = checkRows(table.schema(), reader, keys);
            if (table == Table.PLACES) {
                compareMap(check.file, check.located);
            }
            counts.computeIfAbsent(reader.extension(), key -> new EnumMap<>(Table.class))
                    .put(table, check.count);
        }
        if (Files.isRegularFile(file(TableSchema.ofActorLinks(), reader))) {
            checkRows(TableSchema.ofActorLinks(), reader, keys);
        }
    }

    private RowCheck checkRows(TableSchema table, TableReader reader, ForeignKeys keys) throws IOException {
        Path file = file(table, reader);
        RowCheck check = new RowCheck(table, file, reader.hasHeader(), keys);
        reader.read(file, table, problems, check::accept);
        return check;
    }

    private void compareMap(String placesFile, int located) throws IOException {
        Path map = folder.resolve(OutputNames.PLACES_MAP);
        if (!Files.isRegularFile(map)) {
            return;
        }
        try {
            int features = new ObjectMapper()
                    .readTree(Files.readString(map))
                    .path("features")
                    .size();
            if (features != located) {
                problems.add(
                        OutputNames.PLACES_MAP,
                        "shows " + features + " places, but " + placesFile + " has coordinates for " + located);
            }
        } catch (JsonProcessingException e) {
            problems.add(OutputNames.PLACES_MAP, "is no valid JSON: " + e.getOriginalMessage());
        }
    }

    private void compareCounts() {
        Map<Table, Integer> csv = counts.getOrDefault("csv", Map.of());
        Map<Table, Integer> json = counts.getOrDefault("json", Map.of());
        for (Table table : Table.values()) {
            if (csv.containsKey(table)
                    && json.containsKey(table)
                    && !csv.get(table).equals(json.get(table))) {
                problems.add(
                        table.tableName() + ".json",
                        "has " + json.get(table) + " records, but " + table.tableName() + ".csv has " + csv.get(table)
                                + " rows");
            }
        }
    }

    /** Checks the rows of one file. */
    private final class RowCheck {
        private final TableSchema table;
        private final String file;
        private final boolean hasHeader;
        private final ForeignKeys keys;
        private final Map<String, Integer> seen = new HashMap<>();
        private int count;
        /** Rows with coordinates. */
        private int located;

        RowCheck(TableSchema table, Path file, boolean hasHeader, ForeignKeys keys) {
            this.table = table;
            this.file = file.getFileName().toString();
            this.hasHeader = hasHeader;
            this.keys = keys;
        }

        void accept(int number, ObjectNode row) {
            count++;
            located += row.hasNonNull("latitude") && row.hasNonNull("longitude") ? 1 : 0;
            add(number, row, SchemaValidator.shared().validate(table, row));
            add(number, row, keys.check(table, row));
            add(number, row, texts.check(table, row));
            checkPrimaryKey(number, row);
        }

        private void checkPrimaryKey(int number, ObjectNode row) {
            List<String> columns = table.primaryKey();
            if (!columns.stream().allMatch(row::hasNonNull)) {
                return;
            }
            String key = String.join(
                    " + ",
                    columns.stream().map(column -> row.path(column).asText()).toList());
            Integer first = seen.putIfAbsent(key, number);
            if (first != null) {
                String message = "\"" + key + "\" is there already, at " + first + "; each may stand once only";
                problems.add(file, number, String.join(" + ", columns), message);
            }
        }

        private void add(int number, ObjectNode row, List<Violation> violations) {
            for (Violation violation : violations) {
                String column = violation.column();
                // What the header lacks was said of the header.
                if (column == null || !hasHeader || row.has(column)) {
                    problems.add(file, number, column, violation.message());
                }
            }
        }
    }
}
