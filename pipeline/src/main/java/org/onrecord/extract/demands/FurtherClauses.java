package org.onrecord.extract.demands;

import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;

/** Clauses after the words of what is wanted that say something else. Stateless. */
final class FurtherClauses {

    private FurtherClauses() {}

    /** "should resign, the delegates should not vote": after a comma, a clause with a subject and a finite verb of its own. */
    static boolean begins(Clauses clauses, int next, int head) {
        ParsedSentence sentence = clauses.sentence();
        int noun = next < sentence.size() && clauses.beginsPhrase(next) ? clauses.nounAt(next) : -1;
        int verb = noun < 0 || !sentence.relation(noun).equals("nsubj") || clauses.first(noun) != next
                ? -1
                : sentence.head(noun);
        boolean finite = verb > noun
                && (sentence.token(verb).pos().matches("VB[DZP]")
                        || !clauses.modalOf(verb).isEmpty());
        return finite
                && !clauses.dominates(verb, head)
                && sentence.child(verb, "mark") < 0
                && !sentence.relation(verb).matches("acl.*|advcl|conj");
    }

    /** "should pay and that she expects it": a further clause of what is said, without a modal of demanding. */
    static boolean isSaid(Clauses clauses, int that, int cue) {
        ParsedSentence sentence = clauses.sentence();
        if (!sentence.relation(cue).startsWith("aux")
                || !clauses.is(that, "that")
                || !sentence.relation(that).equals("mark")) {
            return false;
        }
        for (int child : sentence.children(sentence.head(that))) {
            if (sentence.relation(child).startsWith("aux")
                    && DemandLexicon.MODALS.containsKey(sentence.token(child).lowerLemma())) {
                return false;
            }
        }
        return true;
    }
}
