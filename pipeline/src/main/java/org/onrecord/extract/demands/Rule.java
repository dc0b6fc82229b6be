package org.onrecord.extract.demands;

import java.util.Locale;

/**
 * The construction that states a demand. Immutable.
 *
 * @param family what makes it a demand
 * @param frame what stands beside that
 */
record Rule(Family family, Frame frame) {

    enum Family {
        VERB,
        NOUN,
        MODAL,
        IMPERATIVE,
        THREAT,
        LISTED;

        /** As in rule-confidence.tsv. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Rule MODAL = new Rule(Family.MODAL, Frame.CLAUSE);
    static final Rule IMPERATIVE = new Rule(Family.IMPERATIVE, Frame.CLAUSE);
    static final Rule LISTED = new Rule(Family.LISTED, Frame.NP);

    /** "threat:if", as in rule-confidence.tsv. */
    String label() {
        return family.label() + ":" + frame.label();
    }

    boolean is(Family wanted) {
        return family == wanted;
    }

    /** "Y must …", "Stop …": a demand only in somebody's mouth. */
    boolean isSpoken() {
        return family == Family.MODAL || family == Family.IMPERATIVE;
    }
}
