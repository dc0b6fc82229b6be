package org.onrecord.record;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
    PERSON("person:"),
    ORGANIZATION("org:"),
    GOVERNMENT("gov:"),
    COUNTRY("country:"),
    BLOC("bloc:"),
    GROUP("group:");

    private final String idPrefix;

    ActorKind(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    /** How ids of such actors begin: "org:". */
    public String idPrefix() {
        return idPrefix;
    }

    /** As the tables have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such label */
    public static ActorKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
