package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.Referent;

/** All people are invented. */
class QuoteConfidenceTest {

    private static double of(String origin, double score, Referent speaker) {
        List<Span> parts = List.of(new Span(0, 5));
        return QuoteConfidence.of(
                new QuoteDraft(QuoteKind.DIRECT, parts, "words", null, null, null, null, null, origin, score), speaker);
    }

    @Test
    void anUntracedSpeakerIsNeverSure() {
        assertThat(of("direct-after", 1, Referent.UNRESOLVED)).isLessThanOrEqualTo(0.5);
        assertThat(of("direct-after", 1, Referent.ANONYMOUS)).isBetween(0.5, 1.0);
    }

    @Test
    void aWayOfFindingThatTheTableLacksIsNotSure() {
        assertThat(of("no-such-origin", 1, Referent.ANONYMOUS)).isEqualTo(0.5);
    }

    @Test
    void wordsWithTheCueBehindThemAreSurerThanWithout() {
        assertThat(of("direct-after", 1, Referent.ANONYMOUS)).isGreaterThan(of("direct-none", 1, Referent.ANONYMOUS));
    }
}
