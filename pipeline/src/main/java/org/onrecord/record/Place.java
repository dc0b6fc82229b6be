package org.onrecord.record;

/**
 * One row of places: a distinct place of the run.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param kind city|region|country|continent|water|landmark|other
 * @param latitude WGS84 decimal degrees
 */
public record Place(
        String placeId,
        String name,
        String kind,
        String countryCode,
        String countryAlpha3,
        String countryName,
        String admin,
        Double latitude,
        Double longitude,
        Long geonamesId,
        int mentionCount,
        int documentCount,
        double confidence) {}
