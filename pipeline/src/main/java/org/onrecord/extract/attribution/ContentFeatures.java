package org.onrecord.extract.attribution;

/**
 * Features of a candidate content: its cue, its edges, its extent, and what stands between it and
 * the cue. {@link DependencyFeatures} and {@link QuotationFeatures} belong to them. Stateless.
 */
public final class ContentFeatures {

    private static final int NONE = -7;
    private static final int INSIDE = -8;

    private ContentFeatures() {}

    /**
     * @param cueProbability for each token of the article, that it is a cue's head
     */
    public static void of(TokenTable t, ContentCandidate c, double[] cueProbability, Features f) {
        f.clear();
        int side = c.last < c.cue ? 1 : c.first > c.cue ? 2 : 3;
        boolean sameSentence = t.sentence[c.first] == t.sentence[c.cue] && t.sentence[c.last] == t.sentence[c.cue];
        int place = side * 2 + (sameSentence ? 1 : 0);
        cue(t, c, place, cueProbability, f);
        opening(t, c, place, f);
        closing(t, c, place, f);
        extent(t, c, place, cueProbability, f);
        DependencyFeatures.of(t, c, place, f);
        QuotationFeatures.of(t, c, place, f);
        between(t, c, place, cueProbability, f);
    }

    private static int at(int[] column, int i) {
        return i >= 0 && i < column.length ? column[i] : NONE;
    }

    private static void cue(TokenTable t, ContentCandidate c, int place, double[] p, Features f) {
        int b = Features.bin(p[c.cue]);
        f.add(1, b);
        f.add(2, t.lemma[c.cue]);
        f.add(3, t.pos[c.cue], t.relation[c.cue]);
        f.add(4, b, place);
        f.add(5, t.lemma[c.cue], place);
        f.add(6, t.pos[c.cue], place);
        int up = t.head[c.cue];
        if (up >= 0) {
            f.add(7, Features.bin(p[up]), t.relation[c.cue]);
            f.add(8, t.lemma[up], t.relation[c.cue]);
        }
        double best = 0;
        for (int steps = 0; up >= 0 && steps < 10; up = t.head[up], steps++) {
            best = Math.max(best, p[up]);
        }
        f.add(9, Features.bin(best), b);
    }

    private static void opening(TokenTable t, ContentCandidate c, int place, Features f) {
        int s = c.first;
        int sBefore = s - 1 == c.cue ? INSIDE : at(t.lemma, s - 1);
        int sBeforePos = s == t.sentenceFirst(s) ? NONE : s - 1 == c.cue ? INSIDE : at(t.pos, s - 1);
        f.add(20, at(t.word, s), place);
        f.add(21, at(t.pos, s), place);
        f.add(22, sBefore, place);
        f.add(23, sBeforePos, place);
        f.add(24, sBeforePos, at(t.pos, s), place);
        f.add(25, sBefore, at(t.word, s), place);
        f.add(26, at(t.pos, s), at(t.pos, s + 1), place);
        f.add(27, sBeforePos, at(t.pos, s), at(t.pos, s + 1));
        f.add(28, t.lemma[c.cue], at(t.word, s), place);
        f.add(29, t.lemma[c.cue], at(t.pos, s), place);
        f.add(30, at(t.lemma, s), at(t.lemma, s + 1), place);
        f.add(31, t.lemma[c.cue], sBefore, at(t.pos, s));
    }

    private static void closing(TokenTable t, ContentCandidate c, int place, Features f) {
        int s = c.first;
        int e = c.last;
        int eAfterPos = e == t.sentenceLast(e) ? NONE : e + 1 == c.cue ? INSIDE : at(t.pos, e + 1);
        int eAfter = e == t.sentenceLast(e) ? NONE : e + 1 == c.cue ? INSIDE : at(t.word, e + 1);
        f.add(40, at(t.pos, e), place);
        f.add(41, eAfter, place);
        f.add(42, eAfterPos, place);
        f.add(43, at(t.pos, e), eAfterPos, place);
        f.add(44, eAfterPos, at(t.pos, e + 2), place);
        f.add(45, eAfter, at(t.word, e + 2), place);
        f.add(46, at(t.pos, e - 1), at(t.pos, e), eAfterPos);
        f.add(47, at(t.lemma, e), place);
        f.add(48, at(t.lemma, e), eAfter, place);
        f.add(49, eAfterPos, at(t.pos, e + 2), at(t.pos, e + 3));
        f.add(50, t.pos[c.cue], at(t.pos, s), eAfterPos);
        f.add(51, t.lemma[c.cue], eAfterPos, place);
        f.add(52, eAfter, at(t.lemma, e + 2), at(t.pos, e + 3));
        f.add(53, at(t.relation, e + 1), eAfterPos, e + 1 < t.size && t.head[e + 1] == c.cue ? 1 : 0);
        f.add(54, at(t.relation, e), eAfterPos);
    }

    private static void extent(TokenTable t, ContentCandidate c, int place, double[] p, Features f) {
        int length = Features.bin(c.last - c.first + 1);
        int sentences = Math.min(6, t.sentence[c.last] - t.sentence[c.first]);
        int blocks = Math.min(4, t.block[c.last] - t.block[c.first]);
        f.add(60, length, place);
        f.add(61, length, t.pos[c.cue], place);
        f.add(62, length, t.lemma[c.cue]);
        f.add(63, sentences, blocks, place);
        boolean opens = c.first == t.sentenceFirst(c.first);
        boolean closes =
                c.last == t.sentenceLast(c.last) || c.last + 1 == t.sentenceLast(c.last) && t.isPunctuation(c.last + 1);
        int whole = (opens ? 1 : 0) + (closes ? 2 : 0);
        f.add(64, whole, place);
        f.add(65, whole, t.lemma[c.cue], place);
        f.add(66, whole, t.pos[c.first], place);
        double most = 0;
        int likely = 0;
        for (int i = c.first; i <= c.last; i++) {
            if (i != c.cue) {
                most = Math.max(most, p[i]);
                likely += p[i] > 0.4 ? 1 : 0;
            }
        }
        f.add(67, Features.bin(most), place);
        f.add(68, Math.min(likely, 4), place, length);
        f.add(69, Features.bin(most), Features.bin(p[c.cue]), place);
        int verbs = 0;
        for (int i = c.first; i <= c.last && verbs < 3; i++) {
            verbs += t.tokens[i].isVerb() ? 1 : 0;
        }
        f.add(70, verbs, place);
        f.add(71, verbs, t.lemma[c.cue], place);
    }

    private static void between(TokenTable t, ContentCandidate c, int place, double[] p, Features f) {
        int from = c.last < c.cue ? c.last + 1 : c.cue + 1;
        int to = c.last < c.cue ? c.cue : c.first;
        if (c.first <= c.cue && c.cue <= c.last) {
            f.add(130, Features.bin(c.cue - c.first), Features.bin(c.last - c.cue));
            return;
        }
        int distance = Math.max(0, to - from);
        f.add(131, Features.bin(distance), place);
        f.add(132, Features.bin(distance), t.lemma[c.cue], place);
        int tags = 7;
        int words = 7;
        double most = 0;
        int commas = 0;
        for (int i = from; i < to; i++) {
            if (i - from < 5) {
                tags = tags * 31 + t.pos[i];
                words = words * 31 + t.lemma[i];
            }
            most = Math.max(most, p[i]);
            commas += t.tokens[i].word().equals(",") ? 1 : 0;
            if (distance < 8) {
                f.add(133, t.lemma[i], place);
                f.add(134, t.pos[i], place);
                f.add(135, t.relation[i], place, t.head[i] == c.cue ? 1 : 0);
            }
        }
        f.add(136, tags, Math.min(distance, 6), place);
        f.add(137, words, Math.min(distance, 6), place);
        f.add(138, tags, Math.min(distance, 6), t.lemma[c.cue]);
        f.add(139, Features.bin(most), place);
        f.add(140, Math.min(commas, 3), place);
        f.add(141, words, Math.min(distance, 6), t.lemma[c.cue]);
    }
}
