package org.onrecord.extract.attribution;

import org.onrecord.record.Span;

/** Chooses the words that name the source of an attribution. Stateless. */
public final class SourceChooser {

  private SourceChooser() {}

  /** Head token of the source; -1 where none is near. */
  public static int head(TokenTable t, Candidate content, AttributionModel model) {
    Features features = new Features(AttributionModel.SOURCE_BITS);
    int best = -1;
    SourceFeatures.of(t, content, -1, features);
    double bestScore = features.dot(model.sources());
    for (int head : SourceCandidates.of(t, content)) {
      SourceFeatures.of(t, content, head, features);
      double score = features.dot(model.sources());
      if (score > bestScore) {
        bestScore = score;
        best = head;
      }
    }
    return best;
  }

  /** The source's noun phrase; null where none is near. */
  public static Span phrase(TokenTable t, Candidate content, AttributionModel model) {
    int head = head(t, content, model);
    if (head < 0) {
      return null;
    }
    int[] phrase = SourceCandidates.phrase(t, head, content);
    return t.span(phrase[0], phrase[1]);
  }
}
