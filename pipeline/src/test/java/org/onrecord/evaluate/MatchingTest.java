package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.evaluate.Matching.Pair;

class MatchingTest {

    @Test
    void theMostAlikeArePairedFirstAndEachOnce() {
        List<Pair> pairs =
                Matching.greedy(List.of(10, 20), List.of(19, 11, 50), (p, g) -> 1.0 / (1 + Math.abs(p - g)), 0.3);
        assertThat(pairs).containsExactlyInAnyOrder(new Pair(1, 0), new Pair(0, 1));
    }

    @Test
    void pairsBelowTheLeastSimilarityAreNotMade() {
        assertThat(Matching.greedy(List.of(1), List.of(2), (p, g) -> 0.4, 0.5)).isEmpty();
    }
}
