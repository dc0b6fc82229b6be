package org.onrecord.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.onrecord.schema.Table;

/**
 * What a run did.
 *
 * @param rows number of rows by table
 * @param published false where nothing could be read and the former output was therefore kept
 * @param editedTables tables that somebody had edited in the former output, kept under these names
 * @param corrections number of an editor's corrections
 * @param staleCorrections those that matched nothing, in words with file and row
 * @param notes what a format could not hold as it is, in words for the user
 * @param elapsed wall-clock time
 */
public record RunSummary(
        Path output,
        Map<Table, Long> rows,
        boolean published,
        List<Path> editedTables,
        int corrections,
        List<String> staleCorrections,
        List<String> notes,
        Duration elapsed) {

    public RunSummary {
        rows = Map.copyOf(rows);
        editedTables = List.copyOf(editedTables);
        notes = List.copyOf(notes);
        staleCorrections = List.copyOf(staleCorrections);
    }

    public long articles() {
        return rows.getOrDefault(Table.DOCUMENTS, 0L);
    }

    public long rejects() {
        return rows.getOrDefault(Table.REJECTS, 0L);
    }
}
