package org.onrecord.extract.attribution;

/** The noun phrase that names a source or an addressee, around its head. Stateless. */
final class SourcePhrase {

    /** Of a longer phrase what stands behind a comma is left out. */
    private static final int LONGEST_WITH_COMMA = 12;

    private SourcePhrase() {}

    /** First and last token of the noun phrase with this head, without appositions, clauses and what lies in the content. */
    static int[] of(TokenTable t, int head, ContentCandidate content) {
        int first = head;
        int last = head;
        for (int child : t.children[head]) {
            if (!t.isRelation(child, "compound", "flat", "amod", "det", "nummod", "nmod", "conj", "fixed")) {
                continue;
            }
            int left = t.left[child];
            int right = t.right[child];
            if (child < head && left < first) {
                first = left;
            }
            if (child > head && right > last && !blocked(t, head, right, content)) {
                last = right;
            }
        }
        while (first < head && (blocked(t, first, head, content) || t.isPunctuation(first))) {
            first++;
        }
        while (last > head && t.isPunctuation(last)) {
            last--;
        }
        return new int[] {first, last};
    }

    private static boolean blocked(TokenTable t, int from, int to, ContentCandidate content) {
        for (int i = from; i <= to; i++) {
            boolean said = content.holds(i) && !content.holds(content.cue);
            boolean aside = t.tokens[i].word().equals(",") && i > from && to - from > LONGEST_WITH_COMMA;
            if (i == content.cue || said || aside) {
                return true;
            }
        }
        return false;
    }
}
