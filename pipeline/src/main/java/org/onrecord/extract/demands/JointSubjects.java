package org.onrecord.extract.demands;

import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/**
 * "Holm, who leads the board, and Brandt urged …": of such a subject parsers often give the verb the last member alone and
 * make a fragment of the rest. Stateless.
 */
final class JointSubjects {

    /** Tokens that may stand between "and" and the last member: "and, since Monday, the drivers". */
    private static final int LONGEST_ASIDE = 6;

    private JointSubjects() {}

    /**
     * @param subject head word of what the parser took for the subject
     * @return its words, with the members before it where the sentence else would be a noun without a verb
     */
    static Span of(Clauses clauses, int verb, int subject) {
        ParsedSentence sentence = clauses.sentence();
        Span own = clauses.phraseOf(subject);
        int first = sentence.tokenAt(own.start());
        int and = andBefore(clauses, first);
        int begin = and < 0 || !sentence.relation(verb).equals("conj") ? -1 : nounWithoutVerb(clauses, verb, and);
        return begin < 0 ? own : sentence.token(begin).span().union(own);
    }

    /** Index of the "and" before a phrase, over an aside between commas; -1 where there is none. */
    private static int andBefore(Clauses clauses, int first) {
        if (clauses.is(first - 1, "and")) {
            return first - 1;
        }
        for (int i = first - 2; clauses.is(first - 1, ",") && i > 0 && i >= first - LONGEST_ASIDE; i--) {
            if (clauses.is(i, ",")) {
                return clauses.is(i - 1, "and") ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** Where the phrase of the noun begins that the sentence hangs from and that has no verb of its own; -1 where it has. */
    private static int nounWithoutVerb(Clauses clauses, int verb, int and) {
        ParsedSentence sentence = clauses.sentence();
        int root = verb;
        for (int steps = 0; sentence.head(root) >= 0 && steps < sentence.size(); steps++) {
            root = sentence.head(root);
        }
        boolean noun = root < and && clauses.token(root).isNoun() && sentence.child(root, "cop", "nsubj") < 0;
        if (!noun || !clauses.isSomebody(root)) {
            return -1;
        }
        int begin = sentence.tokenAt(clauses.phraseOf(root).start());
        return begin <= 1 || clauses.hasPos(begin - 1, ":", "HYPH", ",") ? begin : -1;
    }
}
