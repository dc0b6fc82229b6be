package org.onrecord.extract.demands;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ClauseSpan;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Whether words of an answer are about a certain demand, and not about something else that the one asked does. Stateless. */
final class ResponseRelevance {

    private static final Set<String> REFERENCES = WordList.words("extract/demands/demand-references.txt");
    private static final Set<String> LIGHT = WordList.words("extract/demands/light-words.txt");

    private ResponseRelevance() {}

    /**
     * Whether an answering word is about a demand: it names the demand ("rejected the call"), has nothing else to be
     * about ("Holm refused"), shares a word with what is wanted, or stands against it in the same sentence ("but …").
     *
     * @param word index of a verb or predicate that AnswerKinds knows
     */
    static boolean concerns(Clauses clauses, int word, Candidate demand) {
        return hasReference(clauses, word)
                || clauses.is(word + 1, "so")
                        && clauses.token(word).lowerLemma().equals("do")
                || isAbsolute(clauses, word)
                || clauses.sentence() == demand.sentence() && isContrast(clauses, word)
                || sharesWord(clauses.sentence(), ClauseSpan.around(clauses, word), demand);
    }

    /** Whether some words hold a noun, verb or adjective of what is wanted, names and light words left out. */
    static boolean sharesWord(Sentence sentence, Span words, Candidate demand) {
        Set<String> wanted = new HashSet<>();
        for (Token token : demand.sentence().tokens()) {
            boolean asked = demand.addressee() != null && demand.addressee().contains(token.span());
            if (demand.content().contains(token.span()) && !asked && tells(token)) {
                wanted.add(token.lowerLemma());
            }
        }
        for (Token token : sentence.tokens()) {
            boolean repeated = sentence == demand.sentence() && demand.content().contains(token.span());
            if (words.contains(token.span()) && !repeated && tells(token) && wanted.contains(token.lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Token token) {
        boolean amount = token.ner().matches("PERCENT|MONEY|NUMBER|DURATION");
        return token.pos().matches("NNS?|VB.*|JJ.*")
                && (amount || !token.isNamed())
                && !LIGHT.contains(token.lowerLemma());
    }

    /** "rejected the call", "turned it down", "is open to the idea". */
    static boolean hasReference(Clauses clauses, int word) {
        ParsedSentence sentence = clauses.sentence();
        for (int child : sentence.children(word)) {
            if (child > word
                    && sentence.relation(child).matches("obj|obl|advmod|nmod")
                    && isReference(clauses, child)) {
                return true;
            }
        }
        int further = sentence.child(word, "xcomp", "ccomp");
        int subject = further > word ? sentence.child(further, "nsubj") : -1;
        boolean named = subject > word && isReference(clauses, subject);
        return named
                || further > word && sentence.relation(further).equals("xcomp") && hasReference(clauses, further)
                || isFollowedByBareReference(sentence, word);
    }

    /** Whether a word stands for a demand that was told before: "it", "the idea". */
    static boolean isReference(Clauses clauses, int word) {
        return REFERENCES.contains(clauses.token(word).lowerLemma());
    }

    /** "…, but lawyers for the ministry said": the clause stands against the demand before it. */
    static boolean isAfterBut(Clauses clauses, int first) {
        return clauses.is(first - 1, "but") || clauses.is(first - 1, "though") || clauses.is(first - 1, "although");
    }

    /** "rejected that, too": parsers often take such a word for a conjunction. */
    private static boolean isFollowedByBareReference(Sentence sentence, int verb) {
        int after = verb + 2;
        return after < sentence.size()
                && sentence.token(verb + 1).lower().matches("that|this|it")
                && sentence.token(after).pos().matches("[,.:]");
    }

    /** "Holm refused", "it declined, citing legal risks". */
    private static boolean isAbsolute(Clauses clauses, int word) {
        ParsedSentence sentence = clauses.sentence();
        for (int child : sentence.children(word)) {
            boolean bareTo = clauses.is(child, "to") && sentence.children(child).length == 0;
            if (child > word && !bareTo && sentence.relation(child).matches("obj|iobj|ccomp|xcomp|obl|nmod|dep")) {
                return false;
            }
        }
        return !sentence.relation(word).matches("acl.*|amod");
    }

    private static boolean isContrast(Clauses clauses, int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (clauses.token(i).lower().matches("but|yet|though|although|however|which")) {
                return true;
            }
            if (clauses.token(i).isVerb()
                    && !clauses.sentence().relation(i).startsWith("aux")
                    && !clauses.dominates(word, i)
                    && !clauses.dominates(i, word)) {
                return false;
            }
        }
        return false;
    }
}
