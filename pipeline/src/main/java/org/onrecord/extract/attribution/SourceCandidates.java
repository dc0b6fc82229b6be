package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/** Proposes the noun phrases that could be the source of an attribution, each by its head token. Stateless. */
public final class SourceCandidates {

    /** How far before the cue's sentence a source is looked for. */
    private static final int EARLIER_SENTENCES = 1;

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
        boolean around = content.first <= content.cue && content.cue <= content.last;
        List<Integer> heads = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            boolean inside = content.first <= i && i <= content.last;
            if (isHead(t, i) && (!inside || around && t.quotation[i] < 0)) {
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
        boolean inside = t.isRelation(i, "compound")
                || t.isRelation(i, "flat")
                || t.isRelation(i, "nummod")
                || t.isRelation(i, "appos");
        return nominal && !inside;
    }

    /** First and last token of the noun phrase with this head, without appositions, clauses and what lies in the content. */
    public static int[] phrase(TokenTable t, int head, ContentCandidate content) {
        int first = head;
        int last = head;
        for (int child : t.children[head]) {
            boolean part = t.isRelation(child, "compound")
                    || t.isRelation(child, "flat")
                    || t.isRelation(child, "amod")
                    || t.isRelation(child, "det")
                    || t.isRelation(child, "nummod")
                    || t.isRelation(child, "nmod")
                    || t.isRelation(child, "conj")
                    || t.isRelation(child, "fixed");
            if (!part) {
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
            boolean inside = content.first <= i && i <= content.last;
            boolean around = content.first <= content.cue && content.cue <= content.last;
            if (i == content.cue || inside && !around || t.tokens[i].word().equals(",") && i > from && to - from > 12) {
                return true;
            }
        }
        return false;
    }
}
