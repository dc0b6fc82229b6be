package org.onrecord.dataset;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table's text file (CSV, JSON, JSON Lines, GeoJSON) while it is being written. */
final class TextTable implements TableSink {

    private final TableWriter format;
    private final Writer out;
    private boolean any;

    TextTable(TableWriter format, Path file) throws IOException {
        this.format = format;
        out = Files.newBufferedWriter(file);
        out.write(format.head());
    }

    @Override
    public void add(Record row) throws IOException {
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
