package org.onrecord.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentLatticeTest {

    private static ContentCandidate candidate(int first, int last, double score) {
        ContentCandidate candidate = new ContentCandidate(0, first, last);
        candidate.score(score);
        return candidate;
    }

    @Test
    void sharesProbabilityBetweenCandidatesThatOverlap() {
        ContentCandidate one = candidate(1, 3, Math.log(2));
        ContentCandidate other = candidate(3, 5, Math.log(3));
        double sum = new ContentLattice(8, List.of(one, other)).marginals();
        assertThat(Math.exp(sum)).isCloseTo(6, within(1e-9));
        assertThat(one.marginal()).isCloseTo(2.0 / 6, within(1e-9));
        assertThat(other.marginal()).isCloseTo(3.0 / 6, within(1e-9));
    }

    @Test
    void judgesCandidatesApartFromEachOtherByThemselves() {
        ContentCandidate one = candidate(0, 1, 0);
        ContentCandidate other = candidate(4, 7, 0);
        new ContentLattice(8, List.of(one, other)).marginals();
        assertThat(one.marginal()).isCloseTo(0.5, within(1e-9));
        assertThat(other.marginal()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void choosesTheBestThatDoNotOverlap() {
        ContentCandidate one = candidate(0, 3, 0);
        ContentCandidate middle = candidate(2, 6, 0);
        ContentCandidate other = candidate(5, 7, 0);
        ContentLattice lattice = new ContentLattice(8, List.of(one, middle, other));
        assertThat(lattice.best(new double[] {0.4, 0.7, 0.4})).containsExactly(one, other);
        assertThat(lattice.best(new double[] {0.3, 0.7, 0.3})).containsExactly(middle);
        assertThat(lattice.best(new double[] {-1, -1, 0.1})).containsExactly(other);
    }
}
