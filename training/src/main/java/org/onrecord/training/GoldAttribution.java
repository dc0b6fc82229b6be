package org.onrecord.training;

import java.util.regex.Pattern;
import org.onrecord.extract.attribution.TokenTable;

/**
 * An annotated attribution to learn from, as token numbers, ends included. Immutable.
 *
 * @param cueHead the token that stands for the cue, -1 where there is none
 * @param sourceFirst -1 where the text names no source
 */
record GoldAttribution(int cueFirst, int cueLast, int cueHead, int first, int last, int sourceFirst, int sourceLast) {

    /** Word classes that may head a cue. */
    private static final Pattern MAY_HEAD = Pattern.compile("JJ.*|IN|:|RB|TO");

    static GoldAttribution of(
            TokenTable t, int cueFirst, int cueLast, int first, int last, int sourceFirst, int sourceLast) {
        return new GoldAttribution(cueFirst, cueLast, head(t, cueFirst, cueLast), first, last, sourceFirst, sourceLast);
    }

    /** The token of a cue of several words that the others hang from, a verb before anything else. */
    private static int head(TokenTable t, int first, int last) {
        int best = -1;
        int bestRank = Integer.MIN_VALUE;
        for (int i = first; i <= last && i >= 0; i++) {
            int up = t.head[i];
            boolean top = up < first || up > last;
            int kind = t.tokens[i].isVerb()
                    ? 8
                    : t.tokens[i].isNoun()
                            ? 4
                            : MAY_HEAD.matcher(t.tokens[i].pos()).matches() ? 2 : 0;
            int rank = (top ? 9 : 0) + kind - (t.isRelation(i, "aux") || t.isRelation(i, "cop") ? 6 : 0);
            if (rank > bestRank) {
                bestRank = rank;
                best = i;
            }
        }
        return best;
    }
}
