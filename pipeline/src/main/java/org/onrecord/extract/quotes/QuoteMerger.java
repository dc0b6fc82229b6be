package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings together what several ways of looking found in one article. */
final class QuoteMerger {

  private QuoteMerger() {}

  /** All of the first list, and of the second what overlaps nothing of the first; in text order. */
  static List<QuoteDraft> merge(List<QuoteDraft> first, List<QuoteDraft> second) {
    List<QuoteDraft> merged = new ArrayList<>(first);
    for (QuoteDraft draft : second) {
      if (first.stream().noneMatch(other -> other.span().overlaps(draft.span()))) {
        merged.add(draft);
      }
    }
    merged.sort(Comparator.comparing(QuoteDraft::span));
    return merged;
  }
}
