package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;

/** Which of two quotes that overlap is kept. */
class QuoteMergerTest {

    private static QuoteDraft draft(String origin, int start, int end) {
        return new QuoteDraft(
                QuoteKind.DIRECT, List.of(new Span(start, end)), "words", null, null, null, null, null, origin, 1);
    }

    @Test
    void aModelsFirstSentenceDoesNotCostTheRestOfWhatALeadInIntroduces() {
        QuoteDraft introduced = draft("direct-before", 50, 540);
        QuoteDraft firstSentence = draft("model-mixed", 0, 130);
        assertThat(QuoteMerger.merge(List.of(introduced), List.of(firstSentence)))
                .containsExactly(introduced);
    }

    @Test
    void aLargerStatementIsKeptInsteadOfItsPart() {
        QuoteDraft part = draft("direct-before", 50, 90);
        QuoteDraft statement = draft("model-mixed", 0, 200);
        assertThat(QuoteMerger.merge(List.of(part), List.of(statement))).containsExactly(statement);
    }
}
