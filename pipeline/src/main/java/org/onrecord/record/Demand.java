package org.onrecord.record;

/**
 * One row of demands: who wants what of whom, why, and the answer.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param strength appeal|demand|order|ultimatum
 * @param responseKind accepts|rejects|counters|open
 * @param demandKey shared with the same demand in other articles; null until the run's actors are known
 */
public record Demand(
        String demandId,
        String docId,
        Integer number,
        String demander,
        String demanderId,
        String demanderName,
        String demanderStatus,
        String addressee,
        String addresseeId,
        String addresseeName,
        String addresseeStatus,
        String demand,
        String cue,
        String strength,
        String cameoCode,
        String cameoLabel,
        String ploverEvent,
        String ploverMode,
        String ploverContext,
        String statedOn,
        String reasoning,
        String response,
        String responseKind,
        String responder,
        String responderId,
        String responderName,
        java.util.List<String> quoteIds,
        String section,
        String sentence,
        @com.fasterxml.jackson.annotation.JsonUnwrapped Span span,
        double confidence,
        boolean needsReview,
        String sourceLink,
        String demandKey) {}
