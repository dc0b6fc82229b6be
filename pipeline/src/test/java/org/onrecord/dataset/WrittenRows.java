package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

/** Writes rows of {@link SampleRows} in one format, as a run does. */
final class WrittenRows {

    private WrittenRows() {}

    static void writeSamples(Path folder, OutputFormat format) throws IOException {
        try (DatasetWriter writer = new DatasetWriter(folder, Set.of(format), false)) {
            for (Record row : SampleRows.all()) {
                write(writer, List.of(row));
            }
        }
    }

    /** @param rows of one table */
    static void write(DatasetWriter writer, List<? extends Record> rows) throws IOException {
        try (TableSink sink = writer.open(Table.of(rows.get(0)).schema())) {
            for (Record row : rows) {
                sink.add(row);
            }
        }
    }
}
