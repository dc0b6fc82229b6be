package org.onrecord.extract.demands;

import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** Common to the readers of what follows a cue word. One per cue word; immutable. */
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
        while (at < sentence.size() && token(at).pos().equals("RB") && !clauses.is(at, "not")) {
            at++;
        }
        return at;
    }

    /** The noun phrase that begins at a token, null where it is nobody. */
    final Span phrase(int start) {
        int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
        return noun >= 0 && clauses.canAct(noun) ? clauses.phraseOf(noun) : null;
    }

    /** Whether "that" follows the cue closely. */
    final boolean thatFollows() {
        for (int i = cue + 1; i < Math.min(cue + 4, sentence.size()); i++) {
            if (clauses.is(i, "that")) {
                return true;
            }
        }
        return false;
    }
}
