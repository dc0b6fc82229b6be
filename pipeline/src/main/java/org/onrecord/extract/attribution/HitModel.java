package org.onrecord.extract.attribution;

import java.util.Map;
import org.onrecord.words.WordList;

/**
 * How likely a chosen content is right: logistic regression over {@link HitFeatures}. Its weights, in
 * {@code attribution-hits.tsv}, come from {@code training/hits.py}. Immutable, thread-safe.
 */
final class HitModel {

    /** Loads on first use. */
    private static final class Shared {
        static final HitModel MODEL = new HitModel();
    }

    private final double[] weights = new double[HitFeatures.NAMES.size()];
    private final double bias;
    private final double least;

    private HitModel() {
        Map<String, String> rows = WordList.table("extract/attribution-hits.tsv");
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Double.parseDouble(rows.get(HitFeatures.NAMES.get(i)));
        }
        bias = Double.parseDouble(rows.get("bias"));
        least = Double.parseDouble(rows.get("least"));
    }

    static HitModel shared() {
        return Shared.MODEL;
    }

    /** @param features as {@link HitFeatures#of} gives them */
    double probability(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return CueScorer.logistic(sum);
    }

    /** Contents less likely to be right are not reported. */
    double least() {
        return least;
    }
}
