package org.onrecord.extract.demands;

import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/**
 * A place of the text that states a demand. Immutable.
 *
 * @param sentence where it stands
 * @param clauses of that sentence, null where it was not parsed
 * @param rule name of the construction, as in rule-confidence.tsv
 * @param cue lemma of the word that makes it a demand
 * @param cueToken index of that word in the sentence
 * @param strength appeal|demand|order|ultimatum
 * @param demander words for who wants it; null where the text has none
 * @param addressee words for who is to do it; null where the text has none
 * @param content the words of what is wanted
 */
record Candidate(
        Sentence sentence,
        Clauses clauses,
        String rule,
        String cue,
        int cueToken,
        String strength,
        Span demander,
        Span addressee,
        Span content) {

    /** In a parsed sentence. */
    Candidate(
            Clauses clauses,
            String rule,
            String cue,
            int cueToken,
            String strength,
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
}
