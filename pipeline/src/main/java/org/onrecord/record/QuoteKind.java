package org.onrecord.record;

import java.util.Locale;

/** How a quote renders what was said. */
public enum QuoteKind {
    /** Whole words of somebody between quotation marks. */
    DIRECT,
    /** Reported, with words of the speaker's in quotation marks. */
    MIXED,
    /** Reported without quotation marks. */
    INDIRECT;

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
