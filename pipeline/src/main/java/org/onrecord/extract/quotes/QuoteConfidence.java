package org.onrecord.extract.quotes;

import org.onrecord.resolve.Referent;

/** How sure a quote is. */
final class QuoteConfidence {

  private QuoteConfidence() {}

  static double of(QuoteDraft draft, Referent speaker) {
    return draft.source() == null ? 0.4 : 0.9;
  }
}
