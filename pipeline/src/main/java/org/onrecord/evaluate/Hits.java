package org.onrecord.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.onrecord.evaluate.Matching.Pair;

/** Which of the rows that were found and of the annotations in gold are the same thing. Immutable. */
final class Hits {

    /** A row and the annotation that it hits. */
    record Hit(Placed found, Placed gold) {}

    private final List<Placed> found;
    private final List<Placed> gold;
    private final List<Pair> pairs;
    private final Set<Integer> right = new HashSet<>();
    private final Set<Integer> met = new HashSet<>();

    private Hits(List<Placed> found, List<Placed> gold, List<Pair> pairs) {
        this.found = found;
        this.gold = gold;
        this.pairs = pairs;
        for (Pair pair : pairs) {
            right.add(pair.predicted());
            met.add(pair.gold());
        }
    }

    /** Each row hits one annotation at most and is the only one that hits it, the most alike first. */
    static Hits oneToOne(
            List<Placed> found, List<Placed> gold, ToDoubleBiFunction<Placed, Placed> similarity, double least) {
        return new Hits(found, gold, Matching.greedy(found, gold, similarity, least));
    }

    /** Several rows may hit one annotation, and one row several; the hits of one annotation are in the rows' order. */
    static Hits free(
            List<Placed> found, List<Placed> gold, ToDoubleBiFunction<Placed, Placed> similarity, double least) {
        return new Hits(found, gold, Matching.all(found, gold, similarity, least));
    }

    List<Hit> hits() {
        return pairs.stream()
                .map(pair -> new Hit(found.get(pair.predicted()), gold.get(pair.gold())))
                .toList();
    }

    /** Of each annotation that was met, the first row that did. */
    List<Hit> firstHits() {
        Set<Integer> seen = new HashSet<>();
        return pairs.stream()
                .filter(pair -> seen.add(pair.gold()))
                .map(pair -> new Hit(found.get(pair.predicted()), gold.get(pair.gold())))
                .toList();
    }

    int found() {
        return found.size();
    }

    int gold() {
        return gold.size();
    }

    int gold(Predicate<Placed> due) {
        return (int) gold.stream().filter(due).count();
    }

    /** How many rows hit an annotation. */
    int right() {
        return right.size();
    }

    /** How many annotations were hit. */
    int met() {
        return met.size();
    }

    int met(Predicate<Placed> due) {
        return (int) met.stream().map(gold::get).filter(due).count();
    }

    List<Placed> falseHits() {
        return rest(found, right);
    }

    List<Placed> missed() {
        return rest(gold, met);
    }

    List<Placed> missed(Predicate<Placed> due) {
        return missed().stream().filter(due).toList();
    }

    private static List<Placed> rest(List<Placed> all, Set<Integer> without) {
        return IntStream.range(0, all.size())
                .filter(i -> !without.contains(i))
                .mapToObj(all::get)
                .toList();
    }
}
