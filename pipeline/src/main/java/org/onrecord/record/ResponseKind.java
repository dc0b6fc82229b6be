package org.onrecord.record;

import java.util.Locale;

/** How a demand is answered. */
public enum ResponseKind {
    ACCEPTS,
    REJECTS,
    COUNTERS,
    OPEN;

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such label */
    public static ResponseKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
