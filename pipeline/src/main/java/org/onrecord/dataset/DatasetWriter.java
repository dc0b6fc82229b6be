package org.onrecord.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/**
 * Writes the tables of a dataset into a folder in all the formats asked for at once, and the places
 * that have coordinates as GeoJSON. Tables come one after another. Not thread-safe.
 */
public final class DatasetWriter implements Closeable {

    private final Path folder;
    private final List<DatasetFormat> formats = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param excel whether CSV is for spreadsheets: with byte-order mark and guarded formulas
     */
    public DatasetWriter(Path folder, Collection<OutputFormat> wanted, boolean excel) throws IOException {
        this.folder = folder;
        try {
            for (OutputFormat format : wanted) {
                formats.add(start(format, excel));
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private DatasetFormat start(OutputFormat format, boolean excel) throws IOException {
        Path file = folder.resolve(format.fileName("table"));
        return switch (format) {
            case CSV -> new TextFiles(schema -> new CsvTableWriter(schema, excel));
            case JSON -> new TextFiles(schema -> new JsonTableWriter());
            case JSONL -> new TextFiles(schema -> new JsonLinesTableWriter());
            case SQLITE -> new SqliteDatabase(file);
            case XLSX -> new ExcelWorkbook(file, notes);
            case PARQUET -> new ParquetFiles(folder);
        };
    }

    /** Begins a table; it has to be closed before the next. */
    public TableSink open(TableSchema table) throws IOException {
        Sinks sinks = new Sinks();
        try {
            for (DatasetFormat format : formats) {
                sinks.all.add(format.open(table));
            }
            if (table == Table.PLACES.schema()) {
                sinks.all.add(new TextTable(new GeoJsonWriter(), folder.resolve(OutputNames.PLACES_MAP)));
            }
        } catch (IOException | RuntimeException e) {
            sinks.close();
            throw e;
        }
        return sinks;
    }

    /** What a format could not hold as it is, in words for the user; complete when all is closed. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() throws IOException {
        closeAll(formats);
    }

    private static void closeAll(List<? extends Closeable> open) throws IOException {
        IOException failure = null;
        for (Closeable each : open) {
            try {
                each.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        open.clear();
        if (failure != null) {
            throw failure;
        }
    }

    /** Makes the writer of a table's text file. */
    private interface TextFormat {
        TableWriter of(TableSchema schema);
    }

    /** A text file for each table. */
    private final class TextFiles implements DatasetFormat {
        private final TextFormat format;

        TextFiles(TextFormat format) {
            this.format = format;
        }

        @Override
        public TableSink open(TableSchema table) throws IOException {
            TableWriter writer = format.of(table);
            return new TextTable(writer, folder.resolve(table.name() + "." + writer.extension()));
        }

        @Override
        public void close() {
            // Each table closes its file.
        }
    }

    /** One table in all formats. */
    private static final class Sinks implements TableSink {
        private final List<TableSink> all = new ArrayList<>();

        @Override
        public void add(Record row) throws IOException {
            for (TableSink sink : all) {
                sink.add(row);
            }
        }

        @Override
        public void close() throws IOException {
            closeAll(all);
        }
    }
}
