package org.onrecord.language.reader;

/** What a name names, in the order of the names head's labels. */
public enum NameType {
    PERSON("PERSON"),
    ORGANIZATION("ORGANIZATION"),
    GOVERNMENT("ORGANIZATION"),
    PLACE("LOCATION"),
    FACILITY("FACILITY"),
    NATIONALITY("O"),
    OTHER("O");

    private final String tag;

    NameType(String tag) {
        this.tag = tag;
    }

    /** As a token's {@code ner}. */
    public String tag() {
        return tag;
    }
}
