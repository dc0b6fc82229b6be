package org.onrecord.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.schema.Table;

/** Reads back the tables that a run wrote, whichever formats it wrote. Stateless. */
public final class TableFiles {

    /** JSON first: there texts keep their line breaks. */
    private static final List<TableReader> READERS =
            List.of(new JsonTableReader(), new JsonLinesTableReader(), new CsvTableReader());

    private TableFiles() {}

    /**
     * Hands on the rows of a table in the order of its file; a table that was not written has none.
     *
     * @param folder an output folder
     * @param rows gets for each row a value, if only null, for every column
     * @throws IOException where the file cannot be read or is no table of ours
     */
    public static void read(Path folder, Table table, Consumer<ObjectNode> rows) throws IOException {
        for (TableReader reader : READERS) {
            Path file = folder.resolve(table.tableName() + "." + reader.extension());
            if (Files.isRegularFile(file)) {
                ProblemList problems = new ProblemList();
                reader.read(file, table.schema(), problems, (number, row) -> rows.accept(row));
                if (!problems.all().isEmpty()) {
                    Problem first = problems.all().get(0);
                    throw new IOException(file + " cannot be read back: " + first.message());
                }
                return;
            }
        }
    }
}
