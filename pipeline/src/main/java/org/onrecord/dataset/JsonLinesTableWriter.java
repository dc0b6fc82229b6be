package org.onrecord.dataset;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes a table as JSON Lines (<a href="https://jsonlines.org">jsonlines.org</a>): one object a line, the
 * same as in the JSON. Stateless; thread-safe.
 */
public final class JsonLinesTableWriter implements TableWriter {

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public void writeRow(Writer out, Record record) throws IOException {
        out.write(JsonTableWriter.toLine(record));
        out.write('\n');
    }
}
