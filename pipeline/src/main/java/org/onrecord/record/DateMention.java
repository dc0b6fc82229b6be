package org.onrecord.record;

/**
 * One row of dates: a date expression and its TIMEX3 value.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param type date|time|duration|set|interval
 * @param value ISO 8601 / TIMEX3 value
 * @param startOn first whole day covered
 * @param endOn last whole day covered
 * @param basis stated|article_date|earlier_date|unresolved
 */
public record DateMention(
        String dateId,
        String docId,
        String text,
        String type,
        String value,
        String edtf,
        String startOn,
        String endOn,
        String precision,
        boolean relative,
        String basis,
        String anchorOn,
        String section,
        String sentence,
        @com.fasterxml.jackson.annotation.JsonUnwrapped Span span,
        double confidence) {}
