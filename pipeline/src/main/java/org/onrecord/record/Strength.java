package org.onrecord.record;

import java.util.Locale;

/** How hard a demand is put. */
public enum Strength {
    APPEAL,
    DEMAND,
    ORDER,
    ULTIMATUM;

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such label */
    public static Strength of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
