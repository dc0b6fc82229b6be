package org.onrecord.extract.demands;

import java.util.Set;

/**
 * A word that reports a demand, and how. Immutable.
 *
 * @param lemma dictionary form
 * @param frames names of the constructions that it takes (see demand-verbs.tsv, demand-nouns.tsv)
 * @param strength appeal|demand|order|ultimatum
 */
record DemandCue(String lemma, Set<String> frames, String strength) {

    DemandCue {
        frames = Set.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
