package org.onrecord.record;

/**
 * One row of countries, with how often and how it was named.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param countryCode ISO 3166-1 alpha-2, or ISO 3166-3 for a state that is gone
 */
public record Country(
        String countryCode,
        String alpha3,
        String numeric,
        String name,
        String region,
        int mentionCount,
        int byName,
        int byDemonym,
        int byMetonym,
        int documentCount) {}
