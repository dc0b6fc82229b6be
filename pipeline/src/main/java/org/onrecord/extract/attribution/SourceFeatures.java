package org.onrecord.extract.attribution;

/** Features of a noun phrase as the source of an attribution. Stateless. */
public final class SourceFeatures {

    private static final int NONE = -7;

    private SourceFeatures() {}

    /** @param head token number of the phrase's head; -1 for "no source near" */
    public static void of(TokenTable t, ContentCandidate c, int head, Features f) {
        f.clear();
        int cue = c.cue;
        int side = c.last < cue ? 1 : c.first > cue ? 2 : 3;
        if (head < 0) {
            none(t, cue, side, f);
        } else {
            phrase(t, c, head, side, f);
            neighbourhood(t, c, head, side, f);
        }
    }

    private static void phrase(TokenTable t, ContentCandidate c, int head, int side, Features f) {
        int cue = c.cue;
        boolean same = t.sentence[head] == t.sentence[cue];
        int place = (head < cue ? 1 : 2) * 8 + (same ? 4 : 0) + side;
        int path = same ? DependencyPath.between(t, cue, head) : NONE;
        int contentSide = head < c.first ? 1 : head > c.last ? 2 : 3;
        int passive = t.child(cue, "aux:pass") >= 0 ? 1 : 0;
        int distance = Features.bin(Math.abs(head - cue));
        f.add(20, path);
        f.add(21, path, t.pos[cue], passive);
        f.add(22, path, t.lemma[cue]);
        f.add(23, path, t.pos[head]);
        f.add(24, path, t.ner[head], place);
        f.add(25, distance, place);
        f.add(26, distance, t.pos[cue], place);
        f.add(27, t.relation[head], place);
        f.add(28, t.relation[head], t.relation[cue], place);
        f.add(29, t.lemma[head], same ? 1 : 0);
        f.add(30, t.pos[head], t.ner[head], same ? 1 : 0);
        f.add(31, contentSide, place, t.relation[head]);
        f.add(32, t.quotation[head] >= 0 ? 1 : 0, t.quotation[cue] >= 0 ? 1 : 0, place);
        int preposition = t.child(head, "case");
        f.add(33, preposition < 0 ? NONE : t.lemma[preposition], t.lemma[cue]);
        f.add(34, preposition < 0 ? NONE : t.lemma[preposition], t.pos[cue], place);
        f.add(35, t.lemma[head], t.lemma[cue]);
        int governor = t.head[head];
        f.add(36, governor == cue ? 1 : governor < 0 ? 2 : t.pos[governor], t.relation[head], place);
        f.add(37, governor >= 0 ? t.relation[governor] : NONE, t.relation[head], place);
        f.add(38, nounsBetween(t, head, cue), place);
        f.add(39, path, t.lemma[head]);
        f.add(40, place, t.relation[cue], path);
        boolean subject = t.isRelation(head, "nsubj");
        f.add(41, subject ? 1 : 0, t.ner[head], place);
        f.add(42, subject ? 1 : 0, governor >= 0 && governor < cue ? 1 : 0, t.pos[cue]);
    }

    /** How near the phrase stands to the cue, and whether it is a name. */
    private static void neighbourhood(TokenTable t, ContentCandidate c, int head, int side, Features f) {
        int cue = c.cue;
        boolean same = t.sentence[head] == t.sentence[cue];
        int place = (head < cue ? 1 : 2) * 8 + (same ? 4 : 0) + side;
        int path = same ? DependencyPath.between(t, cue, head) : NONE;
        int[] phrase = SourceCandidates.phrase(t, head, c);
        int next = phrase[0] == cue + 1 ? 1 : phrase[1] == cue - 1 ? 2 : 0;
        int apart = phrase[0] > cue ? t.pos[phrase[0] - 1] : phrase[1] + 1 < t.size ? t.pos[phrase[1] + 1] : NONE;
        int named = 0;
        for (int i = phrase[0]; i <= phrase[1]; i++) {
            named |= t.tokens[i].isNamed() ? 1 : 0;
        }
        f.add(43, next, side, t.pos[cue]);
        f.add(44, next, side, t.lemma[cue]);
        f.add(45, next, named, path);
        f.add(46, next, apart, place);
        f.add(47, next, side, t.quotation[c.first] >= 0 ? 1 : 0);
        f.add(48, next, named, t.relation[head]);
    }

    private static void none(TokenTable t, int cue, int side, Features f) {
        f.add(1, t.lemma[cue]);
        f.add(2, t.pos[cue], t.relation[cue]);
        f.add(3, side, t.child(cue, "nsubj") >= 0 ? 1 : 0);
        f.add(4, t.child(cue, "nsubj") >= 0 ? 1 : 0, t.child(cue, "aux:pass") >= 0 ? 1 : 0, t.pos[cue]);
        f.add(5, t.lemma[cue], t.child(cue, "nsubj:pass") >= 0 ? 1 : 0);
        f.add(6, 0);
        int up = t.head[cue];
        f.add(7, t.relation[cue], up < 0 ? NONE : t.pos[up]);
        f.add(8, cue == 0 ? NONE : t.lemma[cue - 1], t.pos[cue]);
    }

    private static int nounsBetween(TokenTable t, int a, int b) {
        int nouns = 0;
        for (int i = Math.min(a, b) + 1; i < Math.max(a, b) && nouns < 4; i++) {
            nouns += t.tokens[i].isNoun() || t.tokens[i].isPronoun() ? 1 : 0;
        }
        return nouns;
    }
}
