package org.onrecord.resolve.reference;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.words.WordList;

/**
 * Weighs the features of antecedents: a log-linear choice among the candidates and nobody (after Denis and Baldridge
 * 2008), with weights of their own for people, for "they" and for "it". Learnt by the training module; immutable.
 */
final class AntecedentModel {

    private static final AntecedentModel SHARED = new AntecedentModel();

    private final Map<Pronoun, double[]> weights = new EnumMap<>(Pronoun.class);

    private AntecedentModel() {
        for (Pronoun pronoun : Pronoun.values()) {
            weights.put(pronoun, new double[AntecedentFeature.values().length]);
        }
        for (String[] row : WordList.rows("resolve/antecedent-weights.tsv")) {
            int feature = AntecedentFeature.valueOf(row[0]).ordinal();
            weights.get(Pronoun.HE)[feature] = Double.parseDouble(row[1]);
            weights.get(Pronoun.SHE)[feature] = Double.parseDouble(row[1]);
            weights.get(Pronoun.THEY)[feature] = Double.parseDouble(row[2]);
            weights.get(Pronoun.IT)[feature] = Double.parseDouble(row[3]);
        }
    }

    static AntecedentModel shared() {
        return SHARED;
    }

    /** Logarithm of the odds, up to a constant that is the same for all candidates of a pronoun. */
    double score(Pronoun pronoun, double[] features) {
        double sum = 0;
        double[] weight = weights.get(pronoun);
        for (int i = 0; i < features.length; i++) {
            sum += weight[i] * features[i];
        }
        return sum;
    }
}
