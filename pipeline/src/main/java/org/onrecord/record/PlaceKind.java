package org.onrecord.record;

import java.util.Locale;

/** What a place is. */
public enum PlaceKind {
    CITY,
    REGION,
    COUNTRY,
    CONTINENT,
    WATER,
    LANDMARK,
    OTHER;

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such label */
    public static PlaceKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
