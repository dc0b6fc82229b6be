package org.onrecord.extract.demands;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What stands beside the word that makes a demand: X is who is asked, Y what is wanted. Those that demand-verbs.tsv and
 * demand-nouns.tsv name are in the order in which they are tried.
 */
enum Frame {
    /** "urged X to Y". */
    OBJ_TO,
    /** "challenged X to Y", where Y is something that the two would hold. */
    OBJ_TO_EVENT,
    /** "summoned X to Y", where Y is to answer for something. */
    OBJ_ANSWER,
    /** "called on X to Y". */
    ON_TO,
    /** "appealed to X to Y". */
    TO_TO,
    /** "pleaded with X to Y". */
    WITH_TO,
    /** "demanded (that) Y". */
    THAT,
    /** The same where Y has a subjunctive or a modal. */
    THAT_SUBJ,
    /** "a call to Y". */
    TO,
    /** "called for Y". */
    FOR,
    /** "pressed X for Y". */
    OBJ_FOR,
    /** "insisted on Y". */
    ON,
    /** "the demand is Y". */
    IS,
    /** "wants X done", "wants X out". */
    OBJ_PART,
    /** "sought Y", where Y is refuge or asylum. */
    NP_REFUGE,
    /** "demanded Y". */
    NP,
    /** "sought Y", where Y is a thing that people demand of each other. */
    NP_THING,
    /** "urged Y", where Y is nobody. */
    NP_MATTER,
    /** "demanded to Y". */
    INF,

    /** "called for X to Y". */
    FOR_TO,
    /** "X was ordered to Y". */
    PASSIVE_TO,
    /** "Y sought by X". */
    PASSIVE_NP,
    /** "X must Y", "Y!": the clause itself is what is wanted. */
    CLAUSE,
    /** "will strike if X does Y". */
    IF,
    /** "will strike unless X does Y". */
    UNLESS,
    /** "will come in exchange for Y". */
    EXCHANGE;

    private static final Set<Frame> WITH_OWN_TO = EnumSet.of(OBJ_TO, ON_TO, TO_TO, WITH_TO, FOR_TO, PASSIVE_TO);
    private static final Set<Frame> THINGS = EnumSet.of(NP, FOR, PASSIVE_NP, EXCHANGE);
    private static final Set<Frame> CLAUSES = clauses();

    private static Set<Frame> clauses() {
        Set<Frame> clauses = EnumSet.of(THAT, INF, OBJ_PART, OBJ_ANSWER, CLAUSE, IF, UNLESS, EXCHANGE);
        clauses.addAll(WITH_OWN_TO);
        return Collections.unmodifiableSet(clauses);
    }

    /** "obj-to", as the tables have it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where there is no such label */
    static Frame of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a verb tells what is wanted. */
    boolean isClause() {
        return CLAUSES.contains(this);
    }

    /** Whether a noun tells what is wanted, so that a list of nouns are several demands. */
    boolean isThing() {
        return THINGS.contains(this);
    }

    /** Whether "to" stands between who is asked and what is wanted, so that each further "to" begins a further demand. */
    boolean hasTo() {
        return this == OBJ_TO_EVENT || WITH_OWN_TO.contains(this);
    }
}
