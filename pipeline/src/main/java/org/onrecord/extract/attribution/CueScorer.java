package org.onrecord.extract.attribution;

/**
 * Says of each token how likely it is a cue's head: a linear model over lexical, syntactic and
 * neighbouring features sorts out the bulk, a network over word vectors judges the rest. Stateless.
 */
final class CueScorer {

  /** What the linear model finds less likely than this is no cue. */
  static final double LEAST_LINEAR = 0.004;

  private CueScorer() {}

  static double[] linear(TokenTable t, float[] weights) {
    Features features = new Features(AttributionModel.CUE_BITS);
    double[] p = new double[t.size()];
    for (int i = 0; i < p.length; i++) {
      if (CueFeatures.possible(t, i)) {
        CueFeatures.of(t, i, features);
        p[i] = logistic(features.dot(weights));
      }
    }
    return p;
  }

  static double[] refined(TokenTable t, double[] linear, SlotNet net) {
    SlotNet.Work work = net.work();
    double[] p = new double[linear.length];
    for (int i = 0; i < p.length; i++) {
      if (linear[i] > LEAST_LINEAR) {
        p[i] = logistic(net.score(CueSlots.of(t, net.vectors, i, linear), work));
      }
    }
    return p;
  }

  static double[] of(TokenTable t, AttributionModel model) {
    return refined(t, linear(t, model.cues()), model.cueNet());
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
