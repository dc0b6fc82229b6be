package org.onrecord.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One row of mentions: an occurrence of an actor, a place or a country in a text.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param refId of what is mentioned, in its table
 */
public record Mention(
        String mentionId,
        String docId,
        RefTable table,
        String refId,
        String text,
        MentionType how,
        int sentenceNumber,
        @JsonUnwrapped Span span) {

    /** The table with a row for what is mentioned. */
    public enum RefTable {
        ACTORS,
        COUNTRIES,
        PLACES
    }

    /** The same words, of something else in the same table. */
    public Mention withRefId(String id) {
        return new Mention(mentionId, docId, table, id, text, how, sentenceNumber, span);
    }
}
