package org.onrecord.extract.demands;

import java.util.List;
import java.util.Objects;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;

/** Finds the demands that one construction states in a parsed sentence. Thread-safe. */
interface CandidateFinder {

    /**
     * The demand that a word makes; null where it makes none.
     *
     * @param inHeading whether the sentence is a heading, which is terser
     */
    Candidate at(Clauses clauses, Token word, boolean inHeading);

    /** In text order of the words that make them. */
    default List<Candidate> find(Clauses clauses, boolean inHeading) {
        return clauses.sentence().tokens().stream()
                .map(word -> at(clauses, word, inHeading))
                .filter(Objects::nonNull)
                .toList();
    }
}
