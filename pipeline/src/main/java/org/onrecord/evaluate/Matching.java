package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs predictions with gold one to one, the most alike first. */
public final class Matching {

    /**
     * @param predicted index of the prediction
     * @param gold index of the gold annotation
     */
    public record Pair(int predicted, int gold) {}

    private record Candidate(double similarity, int predicted, int gold) {}

    private Matching() {}

    /** Pairs of at least the given similarity; each prediction and each gold annotation is in one pair at most. */
    public static <P, G> List<Pair> greedy(
            List<P> predicted, List<G> gold, ToDoubleBiFunction<P, G> similarity, double least) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double value = similarity.applyAsDouble(predicted.get(i), gold.get(j));
                if (value >= least) {
                    candidates.add(new Candidate(value, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .thenComparingInt(Candidate::predicted)
                .thenComparingInt(Candidate::gold)
                .reversed());
        boolean[] usedPredicted = new boolean[predicted.size()];
        boolean[] usedGold = new boolean[gold.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedPredicted[candidate.predicted] && !usedGold[candidate.gold]) {
                usedPredicted[candidate.predicted] = true;
                usedGold[candidate.gold] = true;
                pairs.add(new Pair(candidate.predicted, candidate.gold));
            }
        }
        return pairs;
    }
}
