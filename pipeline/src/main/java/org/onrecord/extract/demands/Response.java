package org.onrecord.extract.demands;

import org.onrecord.record.ResponseKind;
import org.onrecord.record.Span;

/**
 * What was answered to a demand. Immutable.
 *
 * @param text words of the answer
 * @param responder words for who answers, null where the text has none
 * @param isJudgement whether it only says what somebody holds of the demand ("condemned the call"), as those do too whom nobody asked
 */
record Response(Span text, ResponseKind kind, Span responder, boolean isJudgement) {

    Response(Span text, ResponseKind kind, Span responder) {
        this(text, kind, responder, false);
    }
}
