package org.onrecord.extract.attribution;

/** Features of a candidate content that look at quotation marks in and around it. Stateless. */
final class QuotationFeatures {

    private QuotationFeatures() {}

    static void of(TokenTable t, ContentCandidate c, int place, Features f) {
        int qs = t.quotation[c.first];
        int qe = t.quotation[c.last];
        boolean opens = t.opensQuotation(c.first);
        boolean closes = t.closesQuotation(c.last);
        int inside = 0;
        for (int i = c.first; i <= c.last; i++) {
            inside += t.quotation[i] >= 0 ? 1 : 0;
        }
        int share = inside == 0 ? 0 : inside == c.last - c.first + 1 ? 3 : inside * 2 > c.last - c.first ? 2 : 1;
        int broken = (qs >= 0 && !opens ? 1 : 0) + (qe >= 0 && !closes ? 2 : 0);
        int state = (opens ? 1 : 0) + (closes ? 2 : 0) + 4 * share + 16 * broken;
        int outside = outside(t, c);
        int cueQuoted = t.quotation[c.cue] >= 0 ? 1 : 0;
        f.add(110, state, place);
        f.add(111, state, outside, place);
        f.add(112, state, t.lemma[c.cue], place);
        f.add(113, outside, place, cueQuoted);
        f.add(114, state, place, Math.min(6, t.sentence[c.last] - t.sentence[c.first]));
        f.add(115, state, cueQuoted, place);
        f.add(116, state, t.pos[c.cue], outside);
        f.add(117, broken, outside, place);
    }

    /** Whether quoted words stand before or after the candidate in its sentences, and in the next one. */
    private static int outside(TokenTable t, ContentCandidate c) {
        int bits = 0;
        for (int i = t.sentenceFirst(c.first); i < c.first; i++) {
            bits |= t.quotation[i] >= 0 ? 1 : 0;
        }
        int to = t.sentenceLast(c.last);
        for (int i = c.last + 1; i <= to; i++) {
            bits |= t.quotation[i] >= 0 ? 2 : 0;
        }
        if (to + 1 < t.size && t.quotation[to + 1] >= 0) {
            bits |= t.block[to + 1] == t.block[c.last] ? 4 : 8;
        }
        return bits;
    }
}
