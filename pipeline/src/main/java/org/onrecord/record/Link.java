package org.onrecord.record;

/**
 * One row of links: how often a source quotes, makes demands of, or answers a target.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 */
public record Link(String source, String target, Kind kind, int value) {

    /** What the source does to the target. */
    public enum Kind {
        QUOTES,
        DEMANDS,
        RESPONDS
    }
}
