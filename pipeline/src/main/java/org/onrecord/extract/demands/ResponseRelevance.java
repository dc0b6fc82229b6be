package org.onrecord.extract.demands;

import java.util.Set;
import java.util.stream.Collectors;
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
     * @param word index of a verb or predicate that {@link ResponseWords} knows
     */
    static boolean concerns(Clauses clauses, int word, Candidate demand) {
        return hasReference(clauses, word)
                || clauses.token(word).hasLemma("do") && clauses.is(word + 1, "so")
                || isAbsolute(clauses, word)
                || clauses.sentence() == demand.sentence() && isContrast(clauses, word)
                || sharesWord(clauses.sentence(), ClauseSpan.around(clauses, word), demand);
    }

    /** Whether some words hold a noun, verb or adjective of what is wanted, names and light words left out. */
    static boolean sharesWord(Sentence sentence, Span words, Candidate demand) {
        Set<String> wanted = demand.contentTokens().stream()
                .filter(token -> tells(token) && !demand.isOfAddressee(token))
                .map(Token::lowerLemma)
                .collect(Collectors.toSet());
        return sentence.tokensIn(words).stream()
                .filter(token ->
                        sentence != demand.sentence() || !demand.content().contains(token.span()))
                .anyMatch(token -> tells(token) && wanted.contains(token.lowerLemma()));
    }

    private static boolean tells(Token token) {
        boolean content =
                token.hasPos("NN", "NNS") || token.isVerb() || token.pos().startsWith("JJ");
        return content && !token.isNamed() && !LIGHT.contains(token.lowerLemma());
    }

    /** "rejected the call", "turned it down", "is open to the idea". */
    static boolean hasReference(Clauses clauses, int word) {
        ParsedSentence sentence = clauses.sentence();
        for (int child : sentence.children(word)) {
            if (child > word
                    && sentence.hasRelation(child, "obj", "obl", "advmod", "nmod")
                    && isReference(clauses, child)) {
                return true;
            }
        }
        int further = sentence.child(word, "xcomp", "ccomp");
        int subject = further > word ? sentence.child(further, "nsubj") : -1;
        boolean named = subject > word && isReference(clauses, subject);
        return named
                || further > word && sentence.relation(further).equals("xcomp") && hasReference(clauses, further)
                || isFollowedByBareReference(clauses, word);
    }

    /** Whether a word stands for a demand that was told before: "it", "the idea". */
    static boolean isReference(Clauses clauses, int word) {
        return REFERENCES.contains(clauses.token(word).lowerLemma());
    }

    /** "…, but lawyers for the ministry said": the clause stands against the demand before it. */
    static boolean isAfterBut(Clauses clauses, int first) {
        return clauses.is(first - 1, "but", "though", "although");
    }

    /** "rejected that, too": parsers often take such a word for a conjunction. */
    private static boolean isFollowedByBareReference(Clauses clauses, int verb) {
        return clauses.is(verb + 1, "that", "this", "it") && clauses.hasPos(verb + 2, ",", ".", ":");
    }

    /** "Holm refused", "it declined, citing legal risks". */
    private static boolean isAbsolute(Clauses clauses, int word) {
        ParsedSentence sentence = clauses.sentence();
        for (int child : sentence.children(word)) {
            boolean bareTo = clauses.is(child, "to") && sentence.children(child).length == 0;
            boolean object = sentence.hasRelation(child, "obj", "iobj", "ccomp", "xcomp", "obl", "nmod", "dep");
            if (object && child > word && !bareTo) {
                return false;
            }
        }
        return !sentence.hasRelation(word, "acl", "acl:relcl", "amod");
    }

    private static boolean isContrast(Clauses clauses, int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (clauses.is(i, "but", "yet", "though", "although", "however", "which")) {
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
