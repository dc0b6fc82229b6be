package org.onrecord.extract.attribution;

/** The way through the dependencies from a cue to another token, as a hash. Stateless. */
final class DependencyPath {

    private static final int EARLIER_SENTENCE = 12;
    private static final int LATER_SENTENCE = 11;
    private static final int FAR = 31;
    private static final int LONGEST_LINE = 5;
    private static final int LONGEST_SIDE = 3;

    private DependencyPath() {}

    /** Relations from the cue down to the token, up from it, or up and down over where they meet. */
    static int between(TokenTable t, int cue, int token) {
        if (t.sentence[cue] != t.sentence[token]) {
            return t.sentence[cue] < t.sentence[token] ? LATER_SENTENCE : EARLIER_SENTENCE;
        }
        int down = line(t, token, cue, 17);
        if (down != 0) {
            return down;
        }
        int up = line(t, cue, token, 19);
        return up != 0 ? up : overMeetingPoint(t, cue, token);
    }

    /** Relations from a token up to another; 0 where that is not above it or too far. */
    private static int line(TokenTable t, int from, int to, int seed) {
        int hash = seed;
        int at = from;
        for (int steps = 0; at >= 0 && steps < LONGEST_LINE; steps++) {
            if (at == to) {
                return hash;
            }
            hash = hash * 31 + t.relation[at];
            at = t.head[at];
        }
        return 0;
    }

    private static int overMeetingPoint(TokenTable t, int cue, int token) {
        int hash = 23;
        int a = cue;
        for (int steps = 0; a >= 0 && steps < LONGEST_SIDE; steps++) {
            int other = 29;
            int b = token;
            for (int down = 0; b >= 0 && down < LONGEST_SIDE; down++) {
                if (a == b) {
                    return hash * 31 + other;
                }
                other = other * 31 + t.relation[b];
                b = t.head[b];
            }
            hash = hash * 31 + t.relation[a];
            a = t.head[a];
        }
        return FAR;
    }
}
