package org.onrecord.record;

import java.util.Locale;

/** How a text refers to an actor, a place or a country. */
public enum MentionType {
    /** The name that it is listed under. */
    NAME,
    /** Another name of it. */
    ALIAS,
    /** "The minister". */
    TITLE,
    /** "She". */
    PRONOUN,
    /** "Norlandian". */
    DEMONYM,
    /** A capital or seat of government that stands for the state: "the Kremlin". */
    METONYM,
    /** "Norlandian officials". */
    DESCRIPTION;

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
