package org.onrecord.extract.dates;

/** Reads one kind of expression. Implementations are stateless. */
interface PhraseRule {

    /** The meaning, or null where the expression is not of this kind. */
    TimexValue read(Phrase phrase);
}
