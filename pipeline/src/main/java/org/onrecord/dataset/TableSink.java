package org.onrecord.dataset;

import java.io.Closeable;
import java.io.IOException;

/** Takes the rows of one table, in their order; whole when it is closed. Not thread-safe. */
public interface TableSink extends Closeable {

    /** Adds a row: a record of the table. */
    void add(Record row) throws IOException;
}
