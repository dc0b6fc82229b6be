package org.onrecord.resolve.places;

import org.onrecord.record.PlaceKind;

/**
 * A place of the gazetteer. Immutable.
 *
 * @param placeId begins with a letter, the same in every run ("place:geneva-2660646")
 * @param name English name
 * @param countryCode ISO 3166-1 alpha-2, null where it lies in no single country
 * @param admin first-level division, null where unknown or not fitting
 * @param latitude WGS84 decimal degrees, null where no point is honest
 * @param longitude WGS84 decimal degrees
 * @param geonamesId null where it is in no GeoNames list
 * @param population 0 where unknown
 */
public record GazetteerPlace(
        String placeId,
        String name,
        PlaceKind kind,
        String countryCode,
        String admin,
        Double latitude,
        Double longitude,
        Long geonamesId,
        long population) {}
