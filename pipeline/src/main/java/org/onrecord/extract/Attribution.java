package org.onrecord.extract;

import java.util.List;
import org.onrecord.record.CueType;
import org.onrecord.record.Span;

/**
 * Who is reported to have said, thought, wanted, denied or asked what: cue, content and source of one
 * attribution, after O'Keefe et al. 2012 and Pareti et al. 2013. Immutable.
 *
 * @param cue the words that attribute ("said", "according to"), null where there are none
 * @param cueLemma lemma of the verb or the phrase, null where there is no cue
 * @param cueType null where there is no cue
 * @param parts the content, in text order; more than one where the cue or source interrupts it
 * @param source the speaker's words, null where the text has none near it
 * @param addressee the words for whom it was said to, null where there are none
 * @param score 0 to 1, how sure the model is
 */
public record Attribution(
        Span cue, String cueLemma, CueType cueType, List<Span> parts, Span source, Span addressee, double score) {

    public Attribution {
        parts = List.copyOf(parts);
    }

    /** From the first to the last part. */
    public Span content() {
        return parts.get(0).union(parts.get(parts.size() - 1));
    }
}
