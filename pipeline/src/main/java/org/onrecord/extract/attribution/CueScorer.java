package org.onrecord.extract.attribution;

import java.util.List;

/**
 * Says of each token how likely it is a cue's head: a linear model over lexical, syntactic and
 * neighbouring features sorts out the bulk, networks over word vectors judge the rest. Stateless.
 */
public final class CueScorer {

    /** What the linear model finds less likely than this is no cue. */
    public static final double LEAST_LINEAR = 0.004;

    private static final double SURE = 0.002;

    private CueScorer() {}

    public static double[] linear(TokenTable t, float[] weights) {
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

    /** The linear model's likely tokens as the networks see them. */
    public static double[] refined(TokenTable t, double[] linear, List<SlotNet> nets) {
        List<SlotNet.Work> work = nets.stream().map(SlotNet::work).toList();
        double[] p = new double[linear.length];
        for (int i = 0; i < p.length; i++) {
            if (linear[i] > LEAST_LINEAR) {
                SlotNet.Item item = CueSlots.of(t, nets.get(0).vectors, i, linear);
                double sum = 0;
                for (int n = 0; n < nets.size(); n++) {
                    sum += nets.get(n).score(item, work.get(n));
                }
                p[i] = logistic(sum / nets.size());
            }
        }
        return p;
    }

    static double[] of(TokenTable t, AttributionModel model) {
        return refined(t, linear(t, model.cues()), model.cueNets());
    }

    /** Probabilities nearer to 0 or 1 than {@link #SURE} are not told apart. */
    static double logOdds(double p) {
        double bounded = Math.max(SURE, Math.min(1 - SURE, p));
        return Math.log(bounded / (1 - bounded));
    }

    public static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
