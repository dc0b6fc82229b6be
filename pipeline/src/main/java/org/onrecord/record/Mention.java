package org.onrecord.record;

/**
 * One row of mentions: an occurrence of an actor, a place or a country in a text.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param table actors|places|countries
 * @param how name|alias|title|pronoun|demonym|metonym|description
 */
public record Mention(
        String mentionId,
        String docId,
        String table,
        String refId,
        String text,
        String how,
        int sentenceNumber,
        @com.fasterxml.jackson.annotation.JsonUnwrapped Span span) {}
