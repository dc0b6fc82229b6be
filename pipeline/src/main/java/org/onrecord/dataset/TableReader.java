package org.onrecord.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.schema.TableSchema;

/** Reads the file of a table as it may come back from people. Implementations are stateless. */
interface TableReader {

    /** Takes rows in the order of the file. */
    interface Rows {

        /**
         * @param number as in {@link Problem#row()}
         * @param row a value, if only null, for each column the file has; a value of the wrong type is left
         *     as text
         */
        void accept(int number, ObjectNode row);
    }

    /** Ending of the files' names, without the dot. */
    String extension();

    /** Whether all rows have the columns of a header, so that a missing one is said once, of the header. */
    default boolean hasHeader() {
        return false;
    }

    /**
     * Hands on the rows of a file.
     *
     * @param problems where it says what kept it from reading
     */
    void read(Path file, TableSchema table, ProblemList problems, Rows rows) throws IOException;
}
