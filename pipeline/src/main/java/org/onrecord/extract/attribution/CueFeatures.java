package org.onrecord.extract.attribution;

/** Features of a token for the question whether it is the head of a cue. Stateless. */
public final class CueFeatures {

    private static final int NONE = -7;

    private CueFeatures() {}

    /** Whether a token can be a cue's head at all: content words, "according", "per", a colon, … */
    public static boolean possible(TokenTable t, int i) {
        String tag = t.tokens[i].pos();
        return tag.startsWith("VB")
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("IN")
                || tag.equals(":")
                || tag.equals("RB")
                || tag.equals("TO");
    }

    public static void of(TokenTable t, int i, Features f) {
        f.clear();
        lexical(t, i, f);
        dependencies(t, i, f);
        context(t, i, f);
    }

    private static int at(TokenTable t, int[] column, int i, int within) {
        return i >= 0 && i < t.size && t.sentence[i] == t.sentence[within] ? column[i] : NONE;
    }

    private static void lexical(TokenTable t, int i, Features f) {
        int lemma = t.lemma[i];
        int pos = t.pos[i];
        int p1 = at(t, t.pos, i + 1, i);
        int m1 = at(t, t.pos, i - 1, i);
        int lp1 = at(t, t.lemma, i + 1, i);
        int lm1 = at(t, t.lemma, i - 1, i);
        int lp2 = at(t, t.lemma, i + 2, i);
        int lm2 = at(t, t.lemma, i - 2, i);
        f.add(1, 0);
        f.add(2, lemma);
        f.add(3, t.word[i]);
        f.add(4, pos);
        f.add(5, lemma, pos);
        f.add(6, p1);
        f.add(7, m1);
        f.add(8, lp1);
        f.add(9, lm1);
        f.add(10, lp2);
        f.add(11, lm2);
        f.add(12, lemma, lp1);
        f.add(13, lemma, lm1);
        f.add(14, lemma, p1);
        f.add(15, lemma, m1);
        f.add(16, pos, p1, at(t, t.pos, i + 2, i));
        f.add(17, pos, m1, at(t, t.pos, i - 2, i));
        f.add(18, pos, m1, p1);
        f.add(19, pos, lp1, lp2);
        f.add(20, pos, lm1, lm2);
        f.add(21, lemma, lp1, lp2);
        f.add(22, lemma, lm2, lm1);
        String w = t.tokens[i].lemma();
        f.add(23, w.substring(Math.max(0, w.length() - 3)).hashCode(), pos);
        f.add(24, w.substring(0, Math.min(w.length(), 4)).hashCode());
        f.add(25, t.ner[i]);
    }

    private static void dependencies(TokenTable t, int i, Features f) {
        int lemma = t.lemma[i];
        int rel = t.relation[i];
        int head = t.head[i];
        int headLemma = head < 0 ? NONE : t.lemma[head];
        f.add(30, rel);
        f.add(31, rel, lemma);
        f.add(32, rel, headLemma);
        f.add(33, rel, head < 0 ? NONE : t.pos[head], t.pos[i]);
        f.add(34, lemma, headLemma);
        if (head >= 0) {
            f.add(35, rel, t.relation[head], t.pos[i]);
            int up = t.head[head];
            f.add(36, rel, t.relation[head], up < 0 ? NONE : t.lemma[up]);
            ancestors(t, i, f);
        }
        int childBits = 0;
        for (int child : t.children[i]) {
            int r = t.relation[child];
            int side = child < i ? 1 : 2;
            f.add(40, r, side);
            f.add(41, r, side, lemma);
            f.add(42, r, t.lemma[child]);
            f.add(43, r, t.pos[child], t.pos[i]);
            childBits += Features.mix(r + side);
            if (t.isRelation(child, "nsubj")) {
                f.add(44, t.ner[child], t.pos[child], t.pos[i]);
                f.add(45, t.lemma[child], lemma);
            }
            int mark = t.child(child, "mark");
            if (mark >= 0) {
                f.add(46, r, t.lemma[mark], lemma);
                f.add(47, r, t.lemma[mark], t.pos[i]);
            }
            int preposition = t.child(child, "case");
            if (preposition >= 0) {
                f.add(48, t.lemma[preposition], lemma);
                f.add(49, t.lemma[preposition], t.pos[i]);
            }
        }
        f.add(50, childBits);
        f.add(51, childBits, lemma);
        f.add(52, childBits, t.pos[i]);
    }

    private static void ancestors(TokenTable t, int i, Features f) {
        int steps = 0;
        for (int up = t.head[i]; up >= 0 && steps < 8; up = t.head[up], steps++) {
            f.add(55, t.lemma[up], up < i ? 1 : 2);
            if (up < i) {
                f.add(56, t.lemma[up], t.pos[i]);
            }
        }
    }

    private static void context(TokenTable t, int i, Features f) {
        int lemma = t.lemma[i];
        int first = t.sentenceFirst(i);
        int last = t.sentenceLast(i);
        int inside = t.quotation[i] >= 0 ? 1 : 0;
        int before = 0;
        int after = 0;
        for (int k = first; k <= last; k++) {
            if (t.quotation[k] >= 0 && t.quotation[k] != t.quotation[i]) {
                if (k < i) {
                    before = 1;
                } else {
                    after = 1;
                }
            }
        }
        int quoted = inside * 4 + before * 2 + after;
        int nextQuoted = i + 1 < t.size && t.quotation[i + 1] >= 0 ? 1 : 0;
        int closing = t.quotation[first] >= 0 && i - first < 30 ? 1 : 0;
        f.add(60, quoted);
        f.add(61, quoted, lemma);
        f.add(62, quoted, t.pos[i], t.relation[i]);
        f.add(63, nextQuoted, inside, t.pos[i]);
        f.add(64, nextQuoted, inside, lemma);
        f.add(65, closing, inside, lemma);
        f.add(66, Features.bin(i - first), t.pos[i]);
        f.add(67, Features.bin(last - i), t.pos[i]);
        f.add(68, t.article.isHeading(t.article.sentences().get(t.sentence[i])) ? 1 : 0, t.pos[i]);
        f.add(69, last - first < 4 ? 1 : 0, lemma);
        for (int k = first; k < i; k++) {
            if (t.tokens[k].isVerb() && t.quotation[k] < 0) {
                f.add(70, t.lemma[k], t.pos[i]);
            }
        }
        for (int k = i + 1; k <= last; k++) {
            if (t.tokens[k].isVerb() && t.quotation[k] < 0) {
                f.add(71, t.lemma[k], t.pos[i]);
            }
        }
        f.add(72, lemma, at(t, t.word, first, i));
        f.add(73, at(t, t.word, first, i), t.pos[i]);
    }
}
