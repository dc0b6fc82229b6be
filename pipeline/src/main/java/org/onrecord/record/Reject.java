package org.onrecord.record;

import java.util.Locale;

/**
 * One row of rejects: an input or a record that could not be used, or was read with damaged characters, and why.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param record JSON of the record, or null
 */
public record Reject(
        String rejectId,
        String sourceFile,
        String docId,
        Stage stage,
        String table,
        String reason,
        String detail,
        String record) {

    /** Where a run found it. */
    public enum Stage {
        READ,
        LANGUAGE,
        EXTRACT,
        VALIDATE,
        WRITE;

        /** As the table has it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reject withId(String id) {
        return new Reject(id, sourceFile, docId, stage, table, reason, detail, record);
    }
}
