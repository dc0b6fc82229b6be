package org.onrecord.extract.demands;

import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;

/**
 * A place of the text that states a demand. Immutable.
 *
 * @param sentence where it stands
 * @param clauses of that sentence, null where it was not parsed
 * @param cue lemma of the word that makes it a demand
 * @param cueToken index of that word in the sentence
 * @param demander words for who wants it; null where the text has none
 * @param addressee words for who is to do it; null where the text has none
 * @param content the words of what is wanted
 */
record Candidate(
        Sentence sentence,
        Clauses clauses,
        Rule rule,
        String cue,
        int cueToken,
        Strength strength,
        Span demander,
        Span addressee,
        Span content) {

    /** In a parsed sentence. */
    Candidate(
            Clauses clauses,
            Rule rule,
            String cue,
            int cueToken,
            Strength strength,
            Span demander,
            Span addressee,
            Span content) {
        this(clauses.sentence(), clauses, rule, cue, cueToken, strength, demander, addressee, content);
    }

    Candidate withDemander(Span span) {
        return new Candidate(sentence, clauses, rule, cue, cueToken, strength, span, addressee, content);
    }

    Candidate withAddressee(Span span) {
        return new Candidate(sentence, clauses, rule, cue, cueToken, strength, demander, span, content);
    }

    Candidate withContent(Span span) {
        return new Candidate(sentence, clauses, rule, cue, cueToken, strength, demander, addressee, span);
    }

    /** Index of the first word of what is wanted. */
    int firstToken() {
        return sentence.tokenAt(content.start());
    }

    /** Index of the last word of what is wanted. */
    int lastToken() {
        return sentence.tokenAt(content.end() - 1);
    }

    /** The words of what is wanted. */
    List<Token> contentTokens() {
        return sentence.tokensIn(content);
    }

    boolean isOfDemander(Token token) {
        return demander != null && demander.overlaps(token.span());
    }

    boolean isOfAddressee(Token token) {
        return addressee != null && addressee.contains(token.span());
    }
}
