package org.onrecord.record;

/**
 * One row of places: a distinct place of the run.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param latitude WGS84 decimal degrees
 */
public record Place(
        String placeId,
        String name,
        PlaceKind kind,
        String countryCode,
        String countryAlpha3,
        String countryName,
        String admin,
        Double latitude,
        Double longitude,
        Long geonamesId,
        int mentionCount,
        int documentCount,
        double confidence) {

    /** The same, mentioned so often. */
    public Place counted(int mentions, double newConfidence) {
        return counted(mentions, documentCount, newConfidence);
    }

    /** The same, mentioned so often in so many articles. */
    public Place counted(int mentions, int documents, double newConfidence) {
        return new Place(
                placeId,
                name,
                kind,
                countryCode,
                countryAlpha3,
                countryName,
                admin,
                latitude,
                longitude,
                geonamesId,
                mentions,
                documents,
                newConfidence);
    }
}
