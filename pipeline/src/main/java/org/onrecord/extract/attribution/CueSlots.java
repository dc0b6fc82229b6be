package org.onrecord.extract.attribution;

/** Lays a possible cue's context and dependents out for the {@link SlotNet}. Stateless. */
public final class CueSlots {

    public static final int SLOTS = 19;
    public static final int DENSE = 26;

    private CueSlots() {}

    /** @param p for each token the linear model's probability that it is a cue's head */
    public static SlotNet.Item of(TokenTable t, WordVectors vectors, int i, double[] p) {
        SlotNet.Item item = new SlotNet.Item(SLOTS, DENSE);
        int[] tokens = tokens(t, i);
        for (int s = 0; s < SLOTS; s++) {
            int k = tokens[s];
            if (k >= 0) {
                item.words[s] = vectors.offset(t.tokens[k].word(), t.tokens[k].lemma());
                item.tags1[s] = (byte) (1 + Math.floorMod(Features.mix(t.pos[k]), SlotNet.TAGS - 1));
                item.tags2[s] = (byte) (1 + Math.floorMod(Features.mix(t.relation[k]), SlotNet.TAGS - 1));
            }
        }
        dense(t, i, p, tokens, item.dense);
        return item;
    }

    private static int inSentence(TokenTable t, int i, int k) {
        return k >= 0 && k < t.size && t.sentence[k] == t.sentence[i] ? k : -1;
    }

    private static int[] tokens(TokenTable t, int i) {
        int head = t.head[i];
        int grand = head < 0 ? -1 : t.head[head];
        int subject = t.child(i, "nsubj");
        int up = i;
        for (int steps = 0; subject < 0 && up >= 0 && steps < 3; steps++) {
            String r = t.relationName[up];
            boolean climbs = r.equals("conj") || r.equals("xcomp") || r.equals("advcl");
            up = climbs ? t.head[up] : -1;
            subject = up < 0 ? -1 : t.child(up, "nsubj");
        }
        int clause = t.child(i, "ccomp", "xcomp", "acl", "parataxis", "advcl");
        int oblique = -1;
        for (int c : t.children[i]) {
            if (c > i && oblique < 0 && (t.isRelation(c, "obl") || t.isRelation(c, "nmod"))) {
                oblique = c;
            }
        }
        int mark = clause < 0 ? -1 : t.child(clause, "mark");
        int preposition = oblique < 0 ? -1 : t.child(oblique, "case");
        int rest = t.right[i];
        return new int[] {
            i,
            inSentence(t, i, i + 1),
            inSentence(t, i, i + 2),
            inSentence(t, i, i + 3),
            inSentence(t, i, i - 1),
            inSentence(t, i, i - 2),
            inSentence(t, i, i - 3),
            head,
            grand,
            subject,
            t.child(i, "obj"),
            clause,
            mark,
            oblique,
            preposition,
            t.child(i, "advmod"),
            t.child(i, "aux", "cop"),
            t.sentenceFirst(i),
            rest == i ? -1 : rest
        };
    }

    private static void dense(TokenTable t, int i, double[] p, int[] tokens, float[] x) {
        int first = t.sentenceFirst(i);
        int last = t.sentenceLast(i);
        double left = 0;
        double right = 0;
        int quotedBefore = 0;
        int quotedAfter = 0;
        for (int k = first; k <= last; k++) {
            boolean quoted = t.quotation[k] >= 0;
            if (k < i) {
                left = Math.max(left, p[k]);
                quotedBefore += quoted ? 1 : 0;
            } else if (k > i) {
                right = Math.max(right, p[k]);
                quotedAfter += quoted ? 1 : 0;
            }
        }
        double above = 0;
        int depth = 0;
        for (int up = t.head[i]; up >= 0 && depth < 12; up = t.head[up], depth++) {
            above = Math.max(above, p[up]);
        }
        double below = 0;
        for (int c : t.children[i]) {
            below = Math.max(below, p[c]);
        }
        x[0] = (float) (Math.log((p[i] + 1e-4) / (1 - p[i] + 1e-4)) / 3);
        x[1] = (float) p[i];
        x[2] = (float) left;
        x[3] = (float) right;
        x[4] = (float) above;
        x[5] = (float) below;
        x[6] = t.head[i] >= 0 ? (float) p[t.head[i]] : 0;
        x[7] = t.quotation[i] >= 0 ? 1 : 0;
        x[8] = quotedBefore > 0 ? 1 : 0;
        x[9] = quotedAfter > 0 ? 1 : 0;
        x[10] = Math.min(quotedBefore, 30) / 30f;
        x[11] = Math.min(quotedAfter, 30) / 30f;
        x[12] = Math.min(i - first, 30) / 30f;
        x[13] = Math.min(last - i, 30) / 30f;
        x[14] = Math.min(depth, 8) / 8f;
        x[15] = t.article.isHeading(t.article.sentences().get(t.sentence[i])) ? 1 : 0;
        x[16] = tokens[9] < 0 ? 0 : tokens[9] < i ? 1 : -1;
        x[17] = tokens[10] < 0 ? 0 : 1;
        x[18] = tokens[11] < 0 ? 0 : tokens[11] > i ? 1 : -1;
        x[19] = tokens[13] < 0 ? 0 : 1;
        x[20] = tokens[9] >= 0 && t.tokens[tokens[9]].isNamed() ? 1 : 0;
        x[21] = tokens[10] >= 0 && t.tokens[tokens[10]].isNamed() ? 1 : 0;
        x[22] = i + 1 < t.size && t.quotation[i + 1] >= 0 ? 1 : 0;
        x[23] = t.tokens[i].isVerb() ? 1 : 0;
        x[24] = t.tokens[i].isNoun() ? 1 : 0;
        x[25] = tokens[9] >= 0 && t.tokens[tokens[9]].isPronoun() ? 1 : 0;
    }
}
