package org.onrecord.extract.attribution;

import java.util.Set;

/** Where a noun phrase begins or ends, by word classes alone or with the help of the parse. Stateless. */
final class NounPhraseEnd {

    private static final Set<String> WITHIN =
            Set.of("compound", "det", "amod", "nummod", "nmod", "case", "advmod", "flat", "fixed");
    private static final Set<String> CLAUSES =
            Set.of("acl:relcl", "advcl", "ccomp", "parataxis", "dep", "obl", "xcomp");

    private NounPhraseEnd() {}

    /** Last token of the noun phrase that begins at a token, its appositions included; relative clauses are none of it. */
    static int last(TokenTable t, int first) {
        int limit = lastByTags(t, first);
        if (t.head[first] < 0 && t.children[first].length == 0) {
            return limit;
        }
        int head = first;
        while (t.head[head] > head && WITHIN.contains(t.relationName[head].split(":")[0]) && t.head[head] <= limit) {
            head = t.head[head];
        }
        int last = Math.max(head, first);
        for (int child : t.children[head]) {
            boolean part = child > head && !CLAUSES.contains(t.relationName[child]) && !isClause(t, child);
            if (part && t.left[child] <= last + 2) {
                last = Math.max(last, t.right[child]);
            }
        }
        while (last > first && t.isPunctuation(last)) {
            last--;
        }
        return last;
    }

    private static boolean isClause(TokenTable t, int token) {
        return t.child(token, "nsubj", "cop", "aux") >= 0
                || t.tokens[token].pos().matches("VB[DPZ]|MD");
    }

    /** The last token before a comma, a finite verb or another mark. */
    static int lastByTags(TokenTable t, int first) {
        int end = t.sentenceLast(first);
        int i = first;
        while (i < end && !t.tokens[i + 1].pos().matches("VB[DPZ]|MD|W.*") && !isBreak(t, i + 1)) {
            i++;
        }
        return i;
    }

    private static boolean isBreak(TokenTable t, int i) {
        return t.isPunctuation(i)
                && !t.tokens[i].pos().equals("POS")
                && !t.tokens[i].pos().equals("HYPH");
    }

    /** First token of the noun phrase that ends at a token, by word classes. */
    static int first(TokenTable t, int last) {
        int i = last;
        while (i > t.sentenceFirst(last) && t.tokens[i - 1].pos().matches("NN.*|JJ.*|DT|PRP\\$|POS|CD|HYPH|VBN")) {
            i--;
        }
        while (i < last && t.tokens[i].pos().matches("POS|HYPH|VBN")) {
            i++;
        }
        return i;
    }
}
