package org.onrecord.resolve.lexicon;

import java.util.Locale;

/** What people with a title do: it keeps people of one name apart. */
public enum Calling {
    OFFICE,
    SPORT,
    SCIENCE,
    ARTS,
    FAITH;

    /** @throws IllegalArgumentException where there is no such label */
    static Calling of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
