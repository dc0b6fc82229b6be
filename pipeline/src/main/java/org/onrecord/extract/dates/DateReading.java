package org.onrecord.extract.dates;

/**
 * An expression and what it means. Immutable.
 *
 * @param days the whole days that it covers; null for lengths of time, repetitions, bare clock times and what is not resolved
 */
public record DateReading(Timexpression source, TimexValue value, DayRange days) {

    /** Share of such readings that are right on the development data. */
    public double confidence() {
        return DateConfidence.of(value, days);
    }
}
