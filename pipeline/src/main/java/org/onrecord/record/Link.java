package org.onrecord.record;

/**
 * One row of links: how often a source quotes, makes demands of, or answers a target.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param kind quotes|demands|responds
 */
public record Link(String source, String target, String kind, int value) {}
