package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs predictions with gold that is alike: one to one, or all that are. Stateless. */
public final class Matching {

    /**
     * @param predicted index of the prediction
     * @param gold index of the gold annotation
     */
    public record Pair(int predicted, int gold) {}

    private record Scored(double similarity, Pair pair) {}

    private Matching() {}

    /** Pairs of at least the given similarity; each prediction and each gold annotation is in one pair at most. */
    public static <P, G> List<Pair> greedy(
            List<P> predicted, List<G> gold, ToDoubleBiFunction<P, G> similarity, double least) {
        List<Scored> scored = scored(predicted, gold, similarity, least);
        scored.sort(Comparator.comparingDouble(Scored::similarity)
                .thenComparingInt(one -> one.pair.predicted)
                .thenComparingInt(one -> one.pair.gold)
                .reversed());
        boolean[] usedPredicted = new boolean[predicted.size()];
        boolean[] usedGold = new boolean[gold.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Scored one : scored) {
            Pair pair = one.pair;
            if (!usedPredicted[pair.predicted] && !usedGold[pair.gold]) {
                usedPredicted[pair.predicted] = true;
                usedGold[pair.gold] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** All pairs of at least the given similarity, by gold annotation and then by prediction. */
    static <P, G> List<Pair> all(List<P> predicted, List<G> gold, ToDoubleBiFunction<P, G> similarity, double least) {
        return scored(predicted, gold, similarity, least).stream()
                .map(Scored::pair)
                .toList();
    }

    private static <P, G> List<Scored> scored(
            List<P> predicted, List<G> gold, ToDoubleBiFunction<P, G> similarity, double least) {
        List<Scored> scored = new ArrayList<>();
        for (int j = 0; j < gold.size(); j++) {
            for (int i = 0; i < predicted.size(); i++) {
                double value = similarity.applyAsDouble(predicted.get(i), gold.get(j));
                if (value >= least) {
                    scored.add(new Scored(value, new Pair(i, j)));
                }
            }
        }
        return scored;
    }
}
