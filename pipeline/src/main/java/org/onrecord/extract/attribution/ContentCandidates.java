package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proposes the stretches of text that a cue could attribute: constituents after it, what stands before
 * it, what it interrupts, and quotations around it, with their ends at commas and clause edges.
 * Not for use by several threads.
 */
public final class ContentCandidates {

    /** How many dependency steps below the cue a constituent may hang. */
    private static final int DEPTH = 4;

    private static final int MOST_BOUNDARIES = 14;
    private static final int MOST_SENTENCES = 4;

    private final TokenTable t;
    private final int cue;
    private final int first;
    private final int last;
    private final Set<Long> pairs = new LinkedHashSet<>();

    private ContentCandidates(TokenTable table, int cue) {
        this.t = table;
        this.cue = cue;
        this.first = table.sentenceFirst(cue);
        this.last = table.sentenceLast(cue);
    }

    /** Candidates for the cue with this head, without duplicates, in a fixed order. */
    public static List<ContentCandidate> of(TokenTable table, int cue) {
        return new ContentCandidates(table, cue).propose();
    }

    private List<ContentCandidate> propose() {
        TreeSet<Integer> startsAfter = startsAfter();
        TreeSet<Integer> endsAfter = endsAfter();
        TreeSet<Integer> startsBefore = startsBefore();
        TreeSet<Integer> endsBefore = endsBefore();
        combine(startsAfter, endsAfter);
        combine(startsBefore, endsBefore);
        combine(startsAround(), endsAround());
        runOn();
        nextBlock();
        List<ContentCandidate> found = new ArrayList<>(pairs.size());
        for (long pair : pairs) {
            found.add(new ContentCandidate(cue, (int) (pair >>> 32), (int) pair));
        }
        return found;
    }

    private void combine(Set<Integer> starts, Set<Integer> ends) {
        for (int start : starts) {
            for (int end : ends) {
                add(start, end);
            }
        }
    }

    private void add(int start, int end) {
        if (start < 0 || end >= t.size) {
            return;
        }
        int s = start;
        while (s <= end && isLeadingMark(s)) {
            s++;
        }
        int e = trimmed(end, s);
        if (s <= e && !(s == cue && e == cue)) {
            pairs.add(((long) s << 32) | e);
        }
    }

    private boolean isLeadingMark(int i) {
        return t.isPunctuation(i) && !isQuotationMark(i);
    }

    private boolean isQuotationMark(int i) {
        int q = t.quotation[i];
        return q >= 0 && (t.quotationStart[q] == i || t.quotationEnd[q] == i);
    }

    /** Steps back over closing punctuation that is no part of a content; quotation marks stay. */
    private int trimmed(int end, int start) {
        int e = end;
        while (e >= start && t.isPunctuation(e) && !(isQuotationMark(e) && t.quotationStart[t.quotation[e]] >= start)) {
            e--;
        }
        return e;
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

    private TreeSet<Integer> startsAfter() {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = cue + 1; i <= last && starts.size() < MOST_BOUNDARIES; i++) {
            boolean edge = i == cue + 1 || t.isPunctuation(i - 1) || isQuotationMark(i);
            for (int k = i; k <= Math.min(last, i + 12) && !edge; k++) {
                edge = t.left[k] == i && hangsBelowCue(k) && (k == i ? isOpener(i) : true);
            }
            if (edge && !isLeadingMark(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Words that can open a content all by themselves: nouns, verbs, "that", "to", wh-words. */
    private boolean isOpener(int i) {
        String tag = t.tokens[i].pos();
        return tag.startsWith("N")
                || tag.startsWith("V")
                || tag.startsWith("W")
                || tag.startsWith("P")
                || tag.startsWith("J")
                || tag.equals("TO")
                || tag.equals("IN")
                || tag.equals("CD")
                || tag.equals("RB");
    }

    private TreeSet<Integer> endsAfter() {
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(last);
        for (int i = cue + 1; i <= last && ends.size() < MOST_BOUNDARIES + 6; i++) {
            boolean edge = i < last && (t.isPunctuation(i + 1) || isQuotationMark(i));
            for (int k = i; k > cue && k > i - 30 && !edge; k--) {
                edge = t.right[k] == i
                        && hangsBelowCue(k)
                        && (t.tokens[k].isVerb()
                                || t.tokens[k].isNoun()
                                || t.tokens[k].isPronoun()
                                || t.tokens[k].pos().startsWith("J"));
            }
            if (edge && !t.isPunctuation(i) || isQuotationMark(i)) {
                ends.add(i);
            }
        }
        return ends;
    }

    private TreeSet<Integer> startsBefore() {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(first);
        if (first + 1 < cue) {
            starts.add(first + 1);
        }
        for (int i = cue - 1; i > first && starts.size() < MOST_BOUNDARIES; i--) {
            boolean opens = t.isPunctuation(i - 1)
                    || isQuotationMark(i) && t.quotationStart[t.quotation[i]] == i
                    || t.tokens[i].pos().startsWith("W")
                    || t.tokens[i].word().equalsIgnoreCase("that")
                    || t.tokens[i - 1].pos().equals("CC");
            if (opens && !isLeadingMark(i)) {
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
            if (t.quotation[begin] >= 0) {
                starts.add(begin);
            }
        }
    }

    private TreeSet<Integer> endsBefore() {
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(cue - 1);
        for (int i = cue - 1; i >= first && ends.size() < MOST_BOUNDARIES; i--) {
            boolean edge = i + 1 < cue && t.isPunctuation(i + 1) || isQuotationMark(i);
            if (edge && (!t.isPunctuation(i) || isQuotationMark(i))) {
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

    private TreeSet<Integer> startsAround() {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(first);
        for (int i = cue - 1; i > first && starts.size() < MOST_BOUNDARIES / 2; i--) {
            if (isQuotationMark(i) && t.quotationStart[t.quotation[i]] == i || t.isPunctuation(i - 1)) {
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

    private TreeSet<Integer> endsAround() {
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(last);
        for (int i = last - 1; i > cue && ends.size() < MOST_BOUNDARIES / 2; i--) {
            if (t.isPunctuation(i + 1) || isQuotationMark(i)) {
                ends.add(i);
            }
        }
        laterEnds(ends, last);
        return ends;
    }

    /** Ends of the sentences and quotations that follow in the block, quotations past it included. */
    private void laterEnds(TreeSet<Integer> ends, int from) {
        int limit = t.block[cue];
        for (int s = t.sentence[from] + 1, steps = 0;
                s < t.sentenceStart.length - 1 && steps < 3 * MOST_SENTENCES;
                s++, steps++) {
            int begin = t.sentenceStart[s];
            int end = t.sentenceStart[s + 1] - 1;
            boolean continues = t.quotation[begin] >= 0;
            if (t.block[begin] != limit && !continues
                    || t.block[begin] == limit && !continues && steps >= MOST_SENTENCES) {
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
    }

    /** Contents that begin after the cue in its sentence and go on in the next ones. */
    private void runOn() {
        TreeSet<Integer> ends = new TreeSet<>();
        laterEnds(ends, last);
        if (ends.isEmpty()) {
            return;
        }
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(cue + 1);
        for (int i = cue + 1; i <= last && starts.size() < 6; i++) {
            if (t.isPunctuation(i - 1) || isQuotationMark(i)) {
                starts.add(i);
            }
        }
        combine(starts, ends);
    }

    /** Contents in the sentences after the cue's: "X had this to say:" and the quotation. */
    private void nextBlock() {
        int next = last + 1;
        if (next >= t.size || t.quotation[next] < 0 && !t.tokens[last].word().equals(":")) {
            return;
        }
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(t.sentenceLast(next));
        if (t.quotation[next] >= 0) {
            ends.add(t.quotationEnd[t.quotation[next]]);
        }
        int s = t.sentence[next] + 1;
        int limit = t.block[next];
        for (int steps = 0; s < t.sentenceStart.length - 1 && steps < 3 * MOST_SENTENCES; s++, steps++) {
            int begin = t.sentenceStart[s];
            if (t.block[begin] != limit && t.quotation[begin] < 0) {
                break;
            }
            ends.add(t.sentenceStart[s + 1] - 1);
            if (t.quotation[begin] >= 0) {
                ends.add(t.quotationEnd[t.quotation[begin]]);
            }
            limit = t.block[begin];
        }
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(next);
        combine(starts, ends);
    }
}
