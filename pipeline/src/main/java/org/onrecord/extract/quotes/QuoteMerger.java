package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.record.Span;

/**
 * Brings together what several ways of looking found in one article, so that no two quotes overlap:
 * an utterance between quotation marks beats what the model says of the same words, but not a larger
 * statement that it is only a part of. Stateless.
 */
final class QuoteMerger {

    /** Two spans that agree so far are the same quote. */
    private static final double SAME = 0.5;
    /** Marks and blanks at the ends do not matter. */
    private static final int SLACK = 1;

    private QuoteMerger() {}

    /** All of the first list, and of the second what overlaps nothing of the first; in text order. */
    static List<QuoteDraft> add(List<QuoteDraft> first, List<QuoteDraft> second) {
        List<QuoteDraft> merged = new ArrayList<>(first);
        for (QuoteDraft draft : second) {
            if (first.stream().noneMatch(other -> other.span().overlaps(draft.span()))) {
                merged.add(draft);
            }
        }
        merged.sort(Comparator.comparing(QuoteDraft::span));
        return merged;
    }

    /**
     * @param direct utterances found by the quotation marks; they do not overlap
     * @param reported the model's; they do not overlap
     */
    static List<QuoteDraft> merge(List<QuoteDraft> direct, List<QuoteDraft> reported) {
        List<QuoteDraft> kept = new ArrayList<>();
        for (QuoteDraft utterance : direct) {
            if (reported.stream().noneMatch(rival -> beats(rival, utterance))) {
                kept.add(utterance);
            }
        }
        return add(kept, reported);
    }

    private static boolean beats(QuoteDraft rival, QuoteDraft utterance) {
        Span wide = rival.span();
        Span narrow = utterance.span();
        if (utterance.origin().equals(Transcripts.ORIGIN)) {
            return false;
        }
        if (!wide.overlaps(narrow)
                || wide.intersectionOverUnion(narrow) >= SAME
                || agreement(rival, utterance) >= SAME) {
            return false;
        }
        boolean cueBeside = utterance.origin().equals("direct-after");
        boolean cutShort =
                utterance.origin().equals("direct-before") && 2 * shared(rival, utterance) < length(utterance);
        return holds(wide, narrow) || !cueBeside && !cutShort && !holds(narrow, wide);
    }

    /** Intersection over union of the parts, whatever stands between them. */
    private static double agreement(QuoteDraft one, QuoteDraft other) {
        int shared = shared(one, other);
        return (double) shared / (length(one) + length(other) - shared);
    }

    private static int shared(QuoteDraft one, QuoteDraft other) {
        int shared = 0;
        for (Span a : one.parts()) {
            for (Span b : other.parts()) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return shared;
    }

    private static int length(QuoteDraft draft) {
        return draft.parts().stream().mapToInt(Span::length).sum();
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() + SLACK && outer.end() >= inner.end() - SLACK;
    }
}
