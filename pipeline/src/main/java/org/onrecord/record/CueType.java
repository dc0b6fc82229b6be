package org.onrecord.record;

import java.util.Locale;

/** What kind of attitude a cue reports. */
public enum CueType {
    SAYS,
    BELIEVES,
    WANTS,
    DENIES,
    ASKS;

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such label */
    public static CueType of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
