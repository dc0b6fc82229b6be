package org.onrecord.resolve.places;

import java.util.List;

/**
 * A state or territory. Immutable.
 *
 * @param code ISO 3166-1 alpha-2, or ISO 3166-3 of a state that is gone ("SUHH")
 * @param alpha3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric, three digits; null where there is none
 * @param name common English name
 * @param officialName the long form
 * @param region continent ("Europe")
 * @param subregion part of it ("Eastern Europe"); null where there is none
 * @param capitals empty where there is none
 */
public record CountryEntry(
        String code,
        String alpha3,
        String numeric,
        String name,
        String officialName,
        String region,
        String subregion,
        List<String> capitals) {

    public CountryEntry {
        capitals = List.copyOf(capitals);
    }
}
