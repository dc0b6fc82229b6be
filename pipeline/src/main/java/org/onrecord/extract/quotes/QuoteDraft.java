package org.onrecord.extract.quotes;

import java.util.List;
import org.onrecord.record.CueType;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.Statement;

/**
 * A quote before anybody is looked up. Immutable.
 *
 * @param parts in text order, quotation marks included
 * @param words what the parts say: of a direct quote the words inside the marks
 * @param cue the words that attribute, null where there are none
 * @param cueLemma lemma of the verb or the phrase, null where there is no cue
 * @param source the speaker's words, null where the text has none
 * @param addressee null where there is none
 * @param origin which rule or model found it: a row of the table of confidences
 * @param score how sure that is, 0 to 1, before calibration
 */
public record QuoteDraft(
        QuoteKind kind,
        List<Span> parts,
        String words,
        Span cue,
        String cueLemma,
        CueType cueType,
        Span source,
        Span addressee,
        String origin,
        double score) {

    public QuoteDraft {
        parts = List.copyOf(parts);
    }

    /** As it bears on whom pronouns mean. */
    public Statement statement() {
        return new Statement(span(), kind == QuoteKind.DIRECT, source, addressee);
    }

    /** The same, said by somebody whom the words around it name. */
    QuoteDraft saidBy(Span named, String how, double sure) {
        return new QuoteDraft(kind, parts, words, cue, cueLemma, cueType, named, addressee, how, sure);
    }

    /** From the first to the last part. */
    public Span span() {
        return parts.get(0).union(parts.get(parts.size() - 1));
    }
}
