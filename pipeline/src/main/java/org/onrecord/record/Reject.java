package org.onrecord.record;

/**
 * One row of rejects: an input or a record that could not be used, or was read with damaged characters, and why.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param stage read|language|extract|validate|write
 * @param record JSON of the record, or null
 */
public record Reject(
        String rejectId,
        String sourceFile,
        String docId,
        String stage,
        String table,
        String reason,
        String detail,
        String record) {}
