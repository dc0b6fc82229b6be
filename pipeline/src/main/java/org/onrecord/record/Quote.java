package org.onrecord.record;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One row of quotes: something that somebody is reported to have said.
 * Columns and their meaning: {@code schemas/}. Absent values are null, parties never. Immutable.
 *
 * @param addressee without span and status, for which the table has no columns
 */
public record Quote(
        String quoteId,
        String docId,
        QuoteKind kind,
        String text,
        @JsonUnwrapped Party speaker,
        String cue,
        CueType cueType,

        @JsonUnwrapped @JsonIgnoreProperties({"span", "status"})
        Party addressee,

        String saidOn,
        String section,
        String sentence,
        int parts,
        @JsonUnwrapped Span span,
        double confidence,
        boolean needsReview,
        String sourceLink) {

    public Quote {
        requireNonNull(speaker);
        requireNonNull(addressee);
    }

    /** Speaker and addressee. */
    public List<Party> parties() {
        return List.of(speaker, addressee);
    }

    /** The same with each party changed. */
    public Quote withParties(UnaryOperator<Party> change) {
        return withParties(change.apply(speaker), change.apply(addressee));
    }

    public Quote withParties(Party newSpeaker, Party newAddressee) {
        return with(newSpeaker, newAddressee, confidence, needsReview);
    }

    /** The same, looked at by a person. */
    public Quote reviewed() {
        return with(speaker, addressee, 1, false);
    }

    private Quote with(Party newSpeaker, Party newAddressee, double newConfidence, boolean review) {
        return new Quote(
                quoteId,
                docId,
                kind,
                text,
                newSpeaker,
                cue,
                cueType,
                newAddressee,
                saidOn,
                section,
                sentence,
                parts,
                span,
                newConfidence,
                review,
                sourceLink);
    }
}
