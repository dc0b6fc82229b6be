package org.onrecord.extract.demands;

import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** Common to the readers of what follows a cue. One per cue; immutable. */
abstract class ComplementReader {

    final Clauses clauses;
    final ParsedSentence sentence;
    final int cue;
    final ContentSpan contents;

    /**
     * @param cue index of the word that reports the demand
     * @param inHeading where what is wanted goes on to the end
     */
    ComplementReader(Clauses clauses, int cue, boolean inHeading) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.cue = cue;
        this.contents = new ContentSpan(clauses, inHeading);
    }

    final Token token(int index) {
        return sentence.token(index);
    }

    final int skipAdverbs(int from) {
        int at = from;
        while (clauses.hasPos(at, "RB") && !clauses.is(at, "not")) {
            at++;
        }
        return at;
    }

    /** Last noun of the noun phrase that begins at a token; -1 where none does. */
    final int nounFrom(int start) {
        return clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
    }

    /** The words for somebody, given by their head; null for a thing or for -1. */
    final Span somebody(int head) {
        return head >= 0 && clauses.isSomebody(head) ? clauses.phraseOf(head) : null;
    }

    /** Whether "that" follows the cue closely. */
    final boolean thatFollows() {
        return clauses.is(cue + 1, "that") || clauses.is(cue + 2, "that") || clauses.is(cue + 3, "that");
    }
}
