package org.onrecord.extract;

import org.onrecord.extract.demands.DemandTriggers;
import org.onrecord.language.Sentence;

/** Which sentences are worth the cost of parsing: those that a quote or a demand is likely in. Thread-safe. */
public final class ParseTriggers {

    /** Sentences less likely to hold a cue of attribution are read without their dependencies. */
    private static final double LEAST_LIKELIHOOD = 0.2;

    private ParseTriggers() {}

    /** @param sentence with tokens, lemmas and names; it need not be parsed */
    public static boolean worthParsing(Sentence sentence) {
        return CueWords.likelihood(sentence) >= LEAST_LIKELIHOOD || DemandTriggers.worthParsing(sentence);
    }
}
