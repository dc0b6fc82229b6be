package org.onrecord.extract.attribution;

import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where what a cue attributes may begin and end: at the edges of constituents, at commas and at quotation marks, in the
 * cue's sentence and in those beside it. Immutable.
 */
final class ContentBoundaries {

    /** How many dependency steps below the cue a constituent may hang. */
    private static final int DEPTH = 4;

    private static final Pattern OPENER = Pattern.compile("[NVWPJ]|TO$|IN$|CD$|RB$");
    private static final Pattern CONTENT_WORD = Pattern.compile("VB|NN|PRP|J");
    private static final int MOST_BOUNDARIES = 14;
    private static final int MOST_SENTENCES = 4;

    private final TokenTable t;
    private final int cue;
    private final int first;
    private final int last;

    ContentBoundaries(TokenTable table, int cue) {
        this.t = table;
        this.cue = cue;
        this.first = table.sentenceFirst(cue);
        this.last = table.sentenceLast(cue);
    }

    TreeSet<Integer> startsAfter() {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = cue + 1; i <= last && starts.size() < MOST_BOUNDARIES; i++) {
            boolean edge = i == cue + 1 || t.isPunctuation(i - 1) || t.isQuotationEdge(i);
            for (int k = i; k <= Math.min(last, i + 12) && !edge; k++) {
                edge = t.left[k] == i && hangsBelowCue(k) && (k != i || isOpener(i));
            }
            if (edge && !t.isLeadingMark(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private boolean hangsBelowCue(int token) {
        int up = token;
        for (int steps = 0; up >= 0 && steps <= DEPTH; steps++) {
            if (up == cue) {
                return true;
            }
            up = t.head[up];
        }
        return false;
    }

    /** Words that can open a content all by themselves: nouns, verbs, "that", "to", wh-words. */
    private boolean isOpener(int i) {
        return OPENER.matcher(t.tokens[i].pos()).lookingAt();
    }

    TreeSet<Integer> endsAfter() {
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(last);
        for (int i = cue + 1; i <= last && ends.size() < MOST_BOUNDARIES + 6; i++) {
            boolean edge = i < last && (t.isPunctuation(i + 1) || t.isQuotationEdge(i));
            for (int k = i; k > cue && k > i - 30 && !edge; k--) {
                edge = t.right[k] == i
                        && hangsBelowCue(k)
                        && CONTENT_WORD.matcher(t.tokens[k].pos()).lookingAt();
            }
            if (edge && !t.isPunctuation(i) || t.isQuotationEdge(i)) {
                ends.add(i);
            }
        }
        return ends;
    }

    TreeSet<Integer> startsBefore() {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(first);
        if (first + 1 < cue) {
            starts.add(first + 1);
        }
        for (int i = cue - 1; i > first && starts.size() < MOST_BOUNDARIES; i--) {
            boolean opens = t.isPunctuation(i - 1)
                    || t.opensQuotation(i)
                    || t.tokens[i].pos().startsWith("W")
                    || t.tokens[i].word().equalsIgnoreCase("that")
                    || t.tokens[i - 1].pos().equals("CC");
            if (opens && !t.isLeadingMark(i)) {
                starts.add(i);
            }
        }
        for (int child : t.children[cue]) {
            if (child < cue) {
                starts.add(t.left[child]);
            }
        }
        int up = t.head[cue];
        for (int steps = 0; up >= 0 && steps < 3; up = t.head[up], steps++) {
            if (t.left[up] < cue) {
                starts.add(t.left[up]);
            }
            for (int child : t.children[up]) {
                if (child < cue) {
                    starts.add(t.left[child]);
                }
            }
        }
        earlierStarts(starts);
        return starts;
    }

    /** Where a quotation or the paragraph's last sentences before the cue's begin. */
    private void earlierStarts(TreeSet<Integer> starts) {
        int q = t.quotation[first];
        if (q >= 0 && t.quotationStart[q] < first) {
            starts.add(t.quotationStart[q]);
        }
        for (int s = t.sentence[cue] - 1, steps = 0; s >= 0 && steps < MOST_SENTENCES; s--, steps++) {
            int begin = t.sentenceStart[s];
            if (t.block[begin] != t.block[first]) {
                break;
            }
            if (t.isQuoted(begin)) {
                starts.add(begin);
            }
        }
    }

    TreeSet<Integer> endsBefore() {
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(cue - 1);
        for (int i = cue - 1; i >= first && ends.size() < MOST_BOUNDARIES; i--) {
            boolean edge = i + 1 < cue && t.isPunctuation(i + 1) || t.isQuotationEdge(i);
            if (edge && (!t.isPunctuation(i) || t.isQuotationEdge(i))) {
                ends.add(i);
            }
        }
        for (int child : t.children[cue]) {
            if (child < cue) {
                ends.add(t.left[child] - 1);
                ends.add(t.right[child]);
            }
        }
        int up = t.head[cue];
        for (int steps = 0; up >= 0 && steps < 2; up = t.head[up], steps++) {
            if (up < cue) {
                ends.add(up);
            }
            for (int child : t.children[up]) {
                if (t.right[child] < cue) {
                    ends.add(t.right[child]);
                    ends.add(t.left[child] - 1);
                }
            }
        }
        ends.removeIf(e -> e < first);
        return ends;
    }

    TreeSet<Integer> startsAround() {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(first);
        for (int i = cue - 1; i > first && starts.size() < MOST_BOUNDARIES / 2; i--) {
            if (t.opensQuotation(i) || t.isPunctuation(i - 1)) {
                starts.add(i);
            }
        }
        int subject = t.child(cue, "nsubj");
        if (subject >= 0) {
            starts.add(t.left[subject]);
        }
        earlierStarts(starts);
        return starts;
    }

    TreeSet<Integer> endsAround() {
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(last);
        for (int i = last - 1; i > cue && ends.size() < MOST_BOUNDARIES / 2; i--) {
            if (t.isPunctuation(i + 1) || t.isQuotationEdge(i)) {
                ends.add(i);
            }
        }
        ends.addAll(endsBeyond());
        return ends;
    }

    /** Ends of the sentences and quotations that follow in the block, quotations past it included. */
    TreeSet<Integer> endsBeyond() {
        TreeSet<Integer> ends = new TreeSet<>();
        int limit = t.block[cue];
        for (int s = t.sentence[cue] + 1, steps = 0;
                s < t.sentenceStart.length - 1 && steps < 3 * MOST_SENTENCES;
                s++, steps++) {
            int begin = t.sentenceStart[s];
            int end = t.sentenceStart[s + 1] - 1;
            boolean continues = t.isQuoted(begin);
            if (!continues && (t.block[begin] != limit || steps >= MOST_SENTENCES)) {
                break;
            }
            if (continues) {
                ends.add(end);
                int close = t.quotationEnd[t.quotation[begin]];
                if (close < end) {
                    ends.add(close);
                }
            } else if (steps < 2) {
                ends.add(end);
            }
            limit = t.block[begin];
        }
        return ends;
    }

    /** Starts after the cue of contents that go on in the next sentences. */
    TreeSet<Integer> startsRunningOn() {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(cue + 1);
        for (int i = cue + 1; i <= last && starts.size() < 6; i++) {
            if (t.isPunctuation(i - 1) || t.isQuotationEdge(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Where the sentence after the cue's begins, if it can be a content: "X had this to say:" and the quotation. */
    TreeSet<Integer> startsBehind() {
        TreeSet<Integer> starts = new TreeSet<>();
        int next = last + 1;
        if (next < t.size && (t.isQuoted(next) || t.tokens[last].word().equals(":"))) {
            starts.add(next);
        }
        return starts;
    }

    /** Ends of the sentence after the cue's, of those that follow in its block, and of quotations past it. */
    TreeSet<Integer> endsBehind() {
        TreeSet<Integer> ends = new TreeSet<>();
        if (last + 1 >= t.size) {
            return ends;
        }
        int next = t.sentence[last + 1];
        int limit = t.block[last + 1];
        for (int s = next; s < t.sentenceStart.length - 1 && s <= next + 3 * MOST_SENTENCES; s++) {
            int begin = t.sentenceStart[s];
            if (t.block[begin] != limit && !t.isQuoted(begin)) {
                break;
            }
            ends.add(t.sentenceStart[s + 1] - 1);
            if (t.isQuoted(begin)) {
                ends.add(t.quotationEnd[t.quotation[begin]]);
            }
            limit = t.block[begin];
        }
        return ends;
    }
}
