package org.onrecord.extract.quotes;

import java.util.List;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.record.Span;

/**
 * Whole words of somebody: the quotations that make them up, in text order, and what attributes them. Immutable.
 *
 * @param cue null where nothing beside the words attributes them
 * @param how which rule found the speaker: after, before, transcript, context (the
 *     sentence before reports somebody), leadup (it has a subject), none
 */
record AttributedSpeech(List<Quotation> parts, SpeechCue cue, String how) {

    /** From the first to the last part, marks included. */
    Span span() {
        return parts.get(0).outer().union(parts.get(parts.size() - 1).outer());
    }
}
