package org.onrecord.extract.demands;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.record.Strength;

/**
 * A word that reports a demand, and how. Immutable.
 *
 * @param lemma dictionary form
 * @param frames the constructions that it takes
 */
record DemandCue(String lemma, Set<Frame> frames, Strength strength) {

    DemandCue {
        frames = EnumSet.copyOf(frames);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** The complement in the first of its frames that fits; null where none does. */
    Complement complement(Function<Frame, Complement> reader) {
        for (Frame frame : frames) {
            Complement complement = reader.apply(frame);
            if (complement != null) {
                return complement;
            }
        }
        return null;
    }
}
