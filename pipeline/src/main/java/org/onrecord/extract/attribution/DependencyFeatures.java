package org.onrecord.extract.attribution;

/** Features of a candidate content's place in the dependencies of its sentence. Stateless. */
final class DependencyFeatures {

    private DependencyFeatures() {}

    static void of(TokenTable t, ContentCandidate c, int place, Features f) {
        int tops = 0;
        int top = -1;
        for (int i = c.first; i <= c.last; i++) {
            int up = t.head[i];
            if (!t.isPunctuation(i) && (up < c.first || up > c.last)) {
                tops++;
                if (top < 0 || depth(t, i) < depth(t, top)) {
                    top = i;
                }
            }
        }
        int dangling = dangling(t, c, place, f);
        f.add(81, Math.min(tops, 4), place);
        f.add(82, Math.min(dangling, 4), place);
        f.add(83, Math.min(tops, 4), Math.min(dangling, 4), place);
        if (top >= 0) {
            top(t, c, top, tops, place, f);
        }
    }

    /** Tokens outside the candidate that hang from one in it: a sign that it cuts a constituent. */
    private static int dangling(TokenTable t, ContentCandidate c, int place, Features f) {
        int dangling = 0;
        int to = t.sentenceLast(c.last);
        for (int i = t.sentenceFirst(c.first); i <= to; i++) {
            if (i == c.first) {
                i = c.last;
                continue;
            }
            int up = t.head[i];
            if (up >= c.first && up <= c.last && !t.isPunctuation(i)) {
                dangling++;
                f.add(80, t.relation[i], i < c.first ? 1 : 2, place);
            }
        }
        return dangling;
    }

    /** The token of the candidate that is highest in the tree, and how the cue leads to it. */
    private static void top(TokenTable t, ContentCandidate c, int top, int tops, int place, Features f) {
        int path = DependencyPath.between(t, c.cue, top);
        int edge = (t.left[top] == c.first ? 1 : 0) + (t.right[top] == c.last ? 2 : t.right[top] > c.last ? 4 : 0);
        f.add(84, path, place);
        f.add(85, path, t.lemma[c.cue]);
        f.add(86, path, t.pos[c.cue], t.pos[top]);
        f.add(87, t.relation[top], place, edge);
        f.add(88, t.relation[top], t.pos[top], place);
        f.add(89, t.lemma[top], place);
        f.add(90, t.lemma[top], t.lemma[c.cue]);
        f.add(91, edge, Math.min(tops, 3), path);
        f.add(92, path, t.pos[c.first], edge);
        f.add(93, t.pos[top], t.lemma[c.cue], place);
        if (top != c.cue) {
            f.add(94, path, Features.bin(c.last - c.first + 1));
        }
        int subject = t.child(c.cue, "nsubj");
        if (subject >= 0) {
            boolean in = subject >= c.first && subject <= c.last;
            f.add(95, in ? 1 : 0, place);
            f.add(96, in ? 1 : 0, t.lemma[c.cue], place);
        }
        f.add(97, path, edge, t.lemma[c.cue]);
    }

    private static int depth(TokenTable t, int token) {
        int depth = 0;
        for (int up = t.head[token]; up >= 0 && depth < 40; up = t.head[up]) {
            depth++;
        }
        return depth;
    }
}
