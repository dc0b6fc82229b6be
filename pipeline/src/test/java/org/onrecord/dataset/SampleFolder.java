package org.onrecord.dataset;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

/** An output folder that keeps every rule, made of {@link SampleRows}. */
final class SampleFolder {

    private SampleFolder() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text").resolve(SampleRows.DOC_ID + ".txt"), SampleRows.TEXT);
        for (Record row : SampleRows.all()) {
            write(folder, new CsvTableWriter(Table.of(row), false), row);
            write(folder, new JsonTableWriter(), row);
        }
        write(folder, new GeoJsonWriter(), SampleRows.place());
    }

    static void write(Path folder, TableWriter writer, Record... rows) throws IOException {
        Path file = folder.resolve(Table.of(rows[0]).tableName() + "." + writer.extension());
        try (Writer out = Files.newBufferedWriter(file)) {
            writer.write(out, List.of(rows));
        }
    }
}
