package org.onrecord.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.dataset.DatasetWriter;
import org.onrecord.dataset.TableSink;
import org.onrecord.pipeline.graph.RecordGate;
import org.onrecord.pipeline.graph.RejectIds;
import org.onrecord.pipeline.store.MergedParts;
import org.onrecord.record.Reject;
import org.onrecord.schema.ForeignKeys;
import org.onrecord.schema.Table;
import org.onrecord.schema.Violation;

/** Joins the part files of each table, in order, into its files. */
final class DatasetFiles {

    private final RunRequest request;
    private final Path folder;

    DatasetFiles(RunRequest request, Path folder) {
        this.request = request;
        this.folder = folder;
    }

    /**
     * @param rows number of rows by table
     * @param notes what a format could not hold as it is, in words for the user
     */
    record Written(Map<Table, Long> rows, List<String> notes) {}

    /** Writes all files; a row whose key points to no row goes to the rejects instead. */
    Written write(Path parts) throws IOException {
        ForeignKeys keys = new ForeignKeys();
        for (Table table : Table.values()) {
            if (ForeignKeys.isTarget(table)) {
                remember(table, parts, keys);
            }
        }
        Map<Table, Long> rows = new EnumMap<>(Table.class);
        List<Reject> dangling = new ArrayList<>();
        DatasetWriter writer = new DatasetWriter(folder, request.writtenFormats(), request.excel());
        try (writer) {
            for (Table table : Table.values()) {
                try (TableSink sink = writer.open(table.schema())) {
                    rows.put(table, write(table, parts, keys, dangling, sink));
                }
            }
            if (request.link()) {
                ActorLinks.write(parts, writer);
            }
        }
        return new Written(rows, writer.notes());
    }

    private static void remember(Table table, Path parts, ForeignKeys keys) throws IOException {
        try (MergedParts merged = new MergedParts(parts, table)) {
            for (Record row = merged.next(); row != null; row = merged.next()) {
                keys.remember(row);
            }
        }
    }

    private static long write(Table table, Path parts, ForeignKeys keys, List<Reject> dangling, TableSink sink)
            throws IOException {
        long rows = 0;
        try (MergedParts merged = new MergedParts(parts, table)) {
            for (Record row = merged.next(); row != null; row = merged.next()) {
                List<Violation> violations = table == Table.REJECTS ? List.of() : keys.check(row);
                if (violations.isEmpty()) {
                    sink.add(row);
                    rows++;
                } else {
                    dangling.add(RecordGate.reject(row, null, violations));
                }
            }
        }
        if (table == Table.REJECTS) {
            Set<String> taken = new HashSet<>();
            for (Reject reject : dangling) {
                sink.add(RejectIds.identify(reject, taken));
                rows++;
            }
        }
        return rows;
    }
}
