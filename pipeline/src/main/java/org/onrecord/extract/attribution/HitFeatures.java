package org.onrecord.extract.attribution;

import java.util.List;

/** What speaks for a chosen content beside its probability among its rivals: the columns that {@link HitModel} weighs. Stateless. */
public final class HitFeatures {

    /** The columns' names, in the order of {@link #of}. */
    public static final List<String> NAMES = List.of(
            "hit",
            "hit squared",
            "linear cue",
            "network cue",
            "network cue squared",
            "shortfall",
            "density",
            "length",
            "source",
            "source named",
            "quoted",
            "crosses sentences",
            "behind the cue",
            "place in the article",
            "cue is a noun",
            "cue is a preposition");

    private static final double LARGEST_SOURCE = 20;

    private HitFeatures() {}

    /**
     * @param content as the lattice chose it
     * @param linear what the linear model makes of each token as a cue's head, 0 to 1
     * @param reading what the network makes of the same article
     * @return one number for each of {@link #NAMES}: log odds for probabilities, logarithms for lengths, 0 or 1
     */
    public static double[] of(TokenTable t, ContentCandidate content, double[] linear, AttributionReading reading) {
        CueReading cue = reading.cues().get(content.cue);
        double hit = CueScorer.logOdds(content.hit());
        double network = CueScorer.logOdds(reading.cueProbability()[content.cue]);
        int length = content.last - content.first + 1;
        double shortfall = cue == null ? 0 : cue.shortfall(content.first, content.last);
        double odds = cue == null ? 0 : cue.bestContent().sum() - shortfall;
        double source =
                cue == null || cue.namedSource() == null ? 0 : cue.namedSource().sum();
        String pos = t.tokens[content.cue].pos();
        return new double[] {
            hit,
            hit * hit,
            CueScorer.logOdds(linear[content.cue]),
            network,
            network * network,
            Math.log1p(shortfall),
            odds / length,
            Math.log(length),
            Math.min(LARGEST_SOURCE, source),
            flag(source > 0),
            flag(isQuoted(t, content)),
            flag(t.sentence[content.first] != t.sentence[content.cue]
                    || t.sentence[content.last] != t.sentence[content.cue]),
            flag(content.first > content.cue),
            (double) content.cue / t.size,
            flag(pos.startsWith("NN")),
            flag(pos.equals("IN"))
        };
    }

    private static boolean isQuoted(TokenTable t, ContentCandidate content) {
        for (int i = content.first; i <= content.last; i++) {
            if (t.quotation[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
