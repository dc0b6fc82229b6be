package org.onrecord.record;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One row of demands: who wants what of whom, why, and the answer.
 * Columns and their meaning: {@code schemas/}. Absent values are null, parties never. Immutable.
 *
 * @param demander without span, for which the table has no columns
 * @param addressee without span
 * @param responder without span and status
 * @param demandKey shared with the same demand in other articles; null until the run's actors are known
 */
public record Demand(
        String demandId,
        String docId,
        Integer number,

        @JsonUnwrapped @JsonIgnoreProperties("span") Party demander,

        @JsonUnwrapped @JsonIgnoreProperties("span") Party addressee,

        String demand,
        String cue,
        Strength strength,
        String cameoCode,
        String cameoLabel,
        String ploverEvent,
        String ploverMode,
        String ploverContext,
        String statedOn,
        String reasoning,
        String response,
        ResponseKind responseKind,

        @JsonUnwrapped @JsonIgnoreProperties({"span", "status"})
        Party responder,

        List<String> quoteIds,
        String section,
        String sentence,
        @JsonUnwrapped Span span,
        double confidence,
        boolean needsReview,
        String sourceLink,
        String demandKey) {

    public Demand {
        requireNonNull(demander);
        requireNonNull(addressee);
        requireNonNull(responder);
    }

    /** Demander, addressee and responder. */
    public List<Party> parties() {
        return List.of(demander, addressee, responder);
    }

    /** The same with each party changed. */
    public Demand withParties(UnaryOperator<Party> change) {
        return withParties(change.apply(demander), change.apply(addressee), change.apply(responder));
    }

    public Demand withParties(Party newDemander, Party newAddressee, Party newResponder) {
        return with(newDemander, newAddressee, newResponder, quoteIds, confidence, needsReview, demandKey);
    }

    public Demand withQuoteIds(List<String> ids) {
        return with(demander, addressee, responder, ids, confidence, needsReview, demandKey);
    }

    public Demand withKey(String key) {
        return with(demander, addressee, responder, quoteIds, confidence, needsReview, key);
    }

    /** The same, looked at by a person. */
    public Demand reviewed() {
        return with(demander, addressee, responder, quoteIds, 1, false, demandKey);
    }

    private Demand with(
            Party newDemander,
            Party newAddressee,
            Party newResponder,
            List<String> newQuoteIds,
            double newConfidence,
            boolean review,
            String newKey) {
        return new Demand(
                demandId,
                docId,
                number,
                newDemander,
                newAddressee,
                demand,
                cue,
                strength,
                cameoCode,
                cameoLabel,
                ploverEvent,
                ploverMode,
                ploverContext,
                statedOn,
                reasoning,
                response,
                responseKind,
                newResponder,
                newQuoteIds,
                section,
                sentence,
                span,
                newConfidence,
                review,
                sourceLink,
                newKey);
    }
}
