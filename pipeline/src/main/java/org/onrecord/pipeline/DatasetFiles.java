package org.onrecord.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.dataset.CsvTableWriter;
import org.onrecord.dataset.GeoJsonWriter;
import org.onrecord.dataset.JsonTableWriter;
import org.onrecord.dataset.TableWriter;
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

  /** Writes all files; a row whose key points to no row goes to the rejects instead. Number of rows by table. */
  Map<Table, Long> write(Path parts) throws IOException {
    ForeignKeys keys = new ForeignKeys();
    for (Table table : Table.values()) {
      if (ForeignKeys.isTarget(table)) {
        remember(table, parts, keys);
      }
    }
    Map<Table, Long> rows = new EnumMap<>(Table.class);
    List<Reject> dangling = new ArrayList<>();
    for (Table table : Table.values()) {
      rows.put(table, write(table, parts, keys, dangling));
    }
    return rows;
  }

  private static void remember(Table table, Path parts, ForeignKeys keys) throws IOException {
    try (MergedParts merged = new MergedParts(parts, table)) {
      for (Record row = merged.next(); row != null; row = merged.next()) {
        keys.remember(row);
      }
    }
  }

  private long write(Table table, Path parts, ForeignKeys keys, List<Reject> dangling) throws IOException {
    long rows = 0;
    List<OpenFile> files = new ArrayList<>();
    try (MergedParts merged = new MergedParts(parts, table)) {
      for (TableWriter writer : writers(table)) {
        files.add(new OpenFile(writer, folder.resolve(table.tableName() + "." + writer.extension())));
      }
      for (Record row = merged.next(); row != null; row = merged.next()) {
        List<Violation> violations = table == Table.REJECTS ? List.of() : keys.check(row);
        if (violations.isEmpty()) {
          add(row, files);
          rows++;
        } else {
          dangling.add(RecordGate.reject(row, null, violations));
        }
      }
      if (table == Table.REJECTS) {
        Set<String> taken = new HashSet<>();
        for (Reject reject : dangling) {
          add(RejectIds.identify(reject, taken), files);
          rows++;
        }
      }
    } finally {
      for (OpenFile file : files) {
        file.close();
      }
    }
    return rows;
  }

  private static void add(Record row, List<OpenFile> files) throws IOException {
    for (OpenFile file : files) {
      file.add(row);
    }
  }

  private List<TableWriter> writers(Table table) {
    List<TableWriter> writers = new ArrayList<>();
    if (request.formats().contains("csv")) {
      writers.add(new CsvTableWriter(table, request.excel()));
    }
    if (request.formats().contains("json")) {
      writers.add(new JsonTableWriter());
    }
    if (table == Table.PLACES) {
      writers.add(new GeoJsonWriter());
    }
    return writers;
  }

  /** A table's file that is being written. */
  private static final class OpenFile implements Closeable {

    private final TableWriter format;
    private final Writer out;
    private boolean any;

    OpenFile(TableWriter format, Path file) throws IOException {
      this.format = format;
      out = Files.newBufferedWriter(file);
      out.write(format.head());
    }

    void add(Record row) throws IOException {
      if (format.holds(row)) {
        if (any) {
          out.write(format.between());
        }
        format.writeRow(out, row);
        any = true;
      }
    }

    @Override
    public void close() throws IOException {
      try (out) {
        out.write(format.tail());
      }
    }
  }
}
