package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/** Chooses the contents of an article's attributions, all at once so that they do not overlap. Stateless. */
public final class ContentChooser {

  /** Tokens less likely than this get no candidates. */
  static final double LEAST_CUE = 0.03;

  private ContentChooser() {}

  /** All candidates of all likely cues, in text order of the cues. */
  static List<Candidate> candidates(TokenTable t, double[] cueProbability) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < cueProbability.length; i++) {
      if (cueProbability[i] > LEAST_CUE) {
        candidates.addAll(ContentCandidates.of(t, i));
      }
    }
    return candidates;
  }

  /** The chosen contents in text order; {@link Candidate#hit()} says how sure each is. */
  public static List<Candidate> choose(TokenTable t, AttributionModel model) {
    double[] cueProbability = CueScorer.of(t, model);
    AdverbialAttributions.withoutCues(t, cueProbability);
    Plausibility.withoutLabels(t, cueProbability);
    List<Candidate> candidates = candidates(t, cueProbability);
    Features features = new Features(AttributionModel.CONTENT_BITS);
    for (Candidate candidate : candidates) {
      ContentFeatures.of(t, candidate, cueProbability, features);
      candidate.score(features.dot(model.contents()));
    }
    ContentLattice lattice = new ContentLattice(t.size(), candidates);
    lattice.marginals();
    return lattice.mostHits(t, model.leastHit());
  }
}
