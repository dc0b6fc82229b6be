package org.onrecord.language.grammar;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** The words of one clause of a sentence: with its subject and what depends on its verb, without its neighbours. Stateless. */
public final class ClauseSpan {

    private static final Set<String> REPORTING_VERBS = WordList.words("language/grammar/reporting-verbs.txt");

    private ClauseSpan() {}

    /**
     * The clause that a verb belongs to ("but the council refused to" of "Holm asked for a tram, but the council
     * refused to"), from its first word to its last; a clause that reaches the end takes the closing marks along.
     *
     * @param verb index of a verb
     */
    public static Span around(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        int root = rootOf(clauses, verb);
        int first = root;
        int last = root;
        for (int i = 0; i < sentence.size(); i++) {
            if (belongs(clauses, root, i)) {
                first = Math.min(first, i);
                // a mark may belong to the whole sentence: it does not tell where the clause ends
                last = sentence.relation(i).equals("punct") ? last : Math.max(last, i);
            }
        }
        while (first < root
                && (sentence.token(first).hasPos("CC", ",", ":", ".", "IN") || clauses.closesQuotation(first))
                && !sentence.relation(first).equals("case")) {
            first++;
        }
        while (last > root && (sentence.token(last).hasPos("CC", ",", ":") || clauses.opensQuotation(last))) {
            last--;
        }
        return sentence.spanOf(first, toTheEnd(sentence, last));
    }

    /**
     * The clause of a verb together with the words that it reports, where the parser made a clause beside it of them
     * ("“We will not sell,” the mayor said").
     */
    public static Span ofReport(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        int beside =
                sentence.relation(verb).equals("parataxis") ? sentence.head(verb) : sentence.child(verb, "parataxis");
        Span clause = around(clauses, verb);
        boolean reports = beside >= 0 && (isSaying(clauses, verb) || isSaying(clauses, beside));
        return !reports ? clause : clause.union(around(clauses, beside));
    }

    private static boolean isSaying(Clauses clauses, int verb) {
        return REPORTING_VERBS.contains(clauses.token(verb).lowerLemma());
    }

    /** The index itself, or that of the sentence's last mark where only marks follow. */
    private static int toTheEnd(ParsedSentence sentence, int last) {
        for (int i = last + 1; i < sentence.size(); i++) {
            if (!sentence.token(i).isMark()) {
                return last;
            }
        }
        return sentence.size() - 1;
    }

    /** Up from "refused to" and from "said it refused" to the verb that stands by itself. */
    private static int rootOf(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        int root = verb;
        while (sentence.head(root) >= 0
                && (sentence.hasRelation(root, "xcomp", "ccomp")
                        || clauses.isAuxiliary(root)
                        || isConjunctWithoutSubject(clauses, root))) {
            root = sentence.head(root);
        }
        return root;
    }

    private static boolean isConjunctWithoutSubject(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        return sentence.relation(verb).equals("conj")
                && clauses.ownSubjectOf(verb) < 0
                && clauses.token(sentence.head(verb)).isVerb();
    }

    private static boolean belongs(Clauses clauses, int root, int token) {
        ParsedSentence sentence = clauses.sentence();
        for (int at = token, steps = 0; at >= 0 && steps < sentence.size(); at = sentence.head(at), steps++) {
            if (at == root) {
                return true;
            }
            if (sentence.head(at) == root && isNeighbour(clauses, at)) {
                return false;
            }
        }
        return false;
    }

    /** Another clause beside it, with a subject of its own. */
    private static boolean isNeighbour(Clauses clauses, int child) {
        return clauses.sentence().hasRelation(child, "conj", "parataxis") && clauses.ownSubjectOf(child) >= 0;
    }
}
