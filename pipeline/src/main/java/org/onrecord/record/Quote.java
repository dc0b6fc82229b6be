package org.onrecord.record;

/**
 * One row of quotes: something that somebody is reported to have said.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param kind direct|mixed|indirect
 * @param speakerSpan where the words of {@code speaker} stand
 * @param cueType says|believes|wants|denies|asks
 */
public record Quote(
        String quoteId,
        String docId,
        String kind,
        String text,
        String speaker,

        @com.fasterxml.jackson.annotation.JsonUnwrapped(prefix = "speaker_")
        Span speakerSpan,

        String speakerId,
        String speakerName,
        String speakerStatus,
        String cue,
        String cueType,
        String addressee,
        String addresseeId,
        String addresseeName,
        String saidOn,
        String section,
        String sentence,
        int parts,
        @com.fasterxml.jackson.annotation.JsonUnwrapped Span span,
        double confidence,
        boolean needsReview,
        String sourceLink) {}
