package org.onrecord.language.reader;

/** What a token may be the head of a cue of, in the order of the cue head's outputs. */
public enum CueKind {
    /** As PolNeAR has them: acts and attitudes too. */
    ATTRIBUTION,
    /** Of a statement: what is told, asked, believed, wished. */
    STATEMENT,
    /** Of a statement that is told or asked. */
    TOLD,
    /** Of a demand. */
    DEMAND,
    /** Of a demand that nobody would argue over. */
    CLEAR_DEMAND
}
