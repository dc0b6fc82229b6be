package org.onrecord.extract.demands;

import java.util.List;
import org.onrecord.language.grammar.Clauses;

/** Finds the demands that one construction states in a parsed sentence. Thread-safe. */
interface CandidateFinder {

    /**
     * @param inHeading whether the sentence is a heading, which is terser
     */
    List<Candidate> find(Clauses clauses, boolean inHeading);
}
