package org.onrecord.resolve.lexicon;

/** What people with a title do: it keeps people of one name apart. */
public enum Calling {
    OFFICE,
    SPORT,
    SCIENCE,
    ARTS,
    FAITH
}
