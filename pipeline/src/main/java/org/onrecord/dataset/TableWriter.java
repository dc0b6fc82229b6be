package org.onrecord.dataset;

import java.io.IOException;
import java.io.Writer;

/**
 * One way to write a table. A file is {@link #head()}, the rows with {@link #between()} between them,
 * and {@link #tail()}; so parts that were written elsewhere can be joined without being read. The same
 * records give the same characters. Implementations are immutable and thread-safe.
 */
public interface TableWriter {

    /** Ending of the file's name, without the dot. */
    String extension();

    /** What a file begins with. */
    default String head() {
        return "";
    }

    /** What stands between two rows. */
    default String between() {
        return "";
    }

    /** What a file ends with. */
    default String tail() {
        return "";
    }

    /** Whether the record gets a row in this format. */
    default boolean holds(Record record) {
        return true;
    }

    /** Writes one row, without what stands between rows. */
    void writeRow(Writer out, Record record) throws IOException;

    /**
     * Writes rows without head and tail: a part of a file.
     *
     * @return whether there was any; parts without rows are not to be joined
     */
    default boolean writeRows(Writer out, Iterable<? extends Record> records) throws IOException {
        boolean any = false;
        for (Record record : records) {
            if (holds(record)) {
                if (any) {
                    out.write(between());
                }
                writeRow(out, record);
                any = true;
            }
        }
        return any;
    }

    /** Writes a whole file. */
    default void write(Writer out, Iterable<? extends Record> records) throws IOException {
        out.write(head());
        writeRows(out, records);
        out.write(tail());
    }
}
