package org.onrecord.language.reader;

/** What a token may be to a cue, in the order of the outputs of the head for parts. */
public enum CuePart {
    ATTRIBUTED,
    ATTRIBUTED_TO,
    STATED,
    STATED_BY,
    DEMANDED,
    DEMANDED_BY,
    DEMANDED_OF
}
