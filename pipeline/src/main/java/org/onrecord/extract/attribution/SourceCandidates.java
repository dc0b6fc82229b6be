package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/** Proposes the noun phrases that could be the source of an attribution, each by its head token. Stateless. */
public final class SourceCandidates {

    /** How far before the cue's sentence a source is looked for. */
    private static final int EARLIER_SENTENCES = 1;

    /** Of a longer phrase what stands behind a comma is left out. */
    private static final int LONGEST_WITH_COMMA = 12;

    private SourceCandidates() {}

    /**
     * Heads of noun phrases of the cue's sentence and the one before it, in text order.
     *
     * @param content what is attributed; heads in it count only where the cue is in it as well
     */
    public static List<Integer> of(TokenTable t, ContentCandidate content) {
        int number = t.sentence[content.cue];
        int from = t.sentenceStart[Math.max(0, number - EARLIER_SENTENCES)];
        int to = t.sentenceLast(content.cue);
        boolean around = content.holds(content.cue);
        List<Integer> heads = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (isHead(t, i) && (!content.holds(i) || around && !t.isQuoted(i))) {
                heads.add(i);
            }
        }
        return heads;
    }

    private static boolean isHead(TokenTable t, int i) {
        String tag = t.tokens[i].pos();
        boolean nominal = tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("WP")
                || tag.equals("WDT")
                || tag.equals("CD")
                || tag.equals("DT") && !t.isRelation(i, "det")
                || tag.startsWith("JJ") && t.isRelation(i, "nsubj");
        return nominal && !t.isRelation(i, "compound", "flat", "nummod", "appos");
    }

    /** First and last token of the noun phrase with this head, without appositions, clauses and what lies in the content. */
    public static int[] phrase(TokenTable t, int head, ContentCandidate content) {
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
