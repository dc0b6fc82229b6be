package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Proposes the stretches of text that a cue could attribute: constituents after it, what stands before
 * it, what it interrupts, and quotations around it, with their ends at commas and clause edges.
 * Not thread-safe.
 */
final class ContentCandidates {

    private final TokenTable t;
    private final int cue;
    private final ContentBoundaries boundaries;
    private final Set<Long> pairs = new LinkedHashSet<>();

    private ContentCandidates(TokenTable table, int cue) {
        this.t = table;
        this.cue = cue;
        this.boundaries = new ContentBoundaries(table, cue);
    }

    /** Candidates for the cue with this head, without duplicates, in a fixed order. */
    static List<ContentCandidate> of(TokenTable table, int cue) {
        return new ContentCandidates(table, cue).propose();
    }

    private List<ContentCandidate> propose() {
        combine(boundaries.startsAfter(), boundaries.endsAfter());
        combine(boundaries.startsBefore(), boundaries.endsBefore());
        combine(boundaries.startsAround(), boundaries.endsAround());
        combine(boundaries.startsRunningOn(), boundaries.endsBeyond());
        combine(boundaries.startsBehind(), boundaries.endsBehind());
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
        while (s <= end && t.isLeadingMark(s)) {
            s++;
        }
        int e = trimmed(end, s);
        if (s <= e && !(s == cue && e == cue)) {
            pairs.add(((long) s << 32) | e);
        }
    }

    /** Steps back over closing punctuation that is no part of a content; quotation marks stay. */
    private int trimmed(int end, int start) {
        int e = end;
        while (e >= start
                && t.isPunctuation(e)
                && !(t.isQuotationEdge(e) && t.quotationStart[t.quotation[e]] >= start)) {
            e--;
        }
        return e;
    }
}
