package org.onrecord.record;

import java.util.Locale;

/** Whether it is known whom words mean. */
public enum ReferenceStatus {
    /** The words hold the name. */
    NAMED,
    /** A pronoun, title or description whose actor was worked out. */
    RESOLVED,
    /** Several who do it together, so that it is no one actor's. */
    JOINT,
    /** Somebody who is not to be named: "two officials". */
    ANONYMOUS,
    /** Somebody particular, not known who. */
    UNRESOLVED,
    /** There are no words. */
    NONE;

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
