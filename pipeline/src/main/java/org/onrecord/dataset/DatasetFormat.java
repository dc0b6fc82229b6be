package org.onrecord.dataset;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.schema.TableSchema;

/**
 * Writes all tables of a dataset in one format, into a file each or into one for all. Tables come one
 * after another: one is closed before the next is opened. The same rows give the same bytes. Not thread-safe.
 */
interface DatasetFormat extends Closeable {

    /** Begins a table. */
    TableSink open(TableSchema table) throws IOException;
}
