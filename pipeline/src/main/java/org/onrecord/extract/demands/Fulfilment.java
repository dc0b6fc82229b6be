package org.onrecord.extract.demands;

import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.ResponseKind;
import org.onrecord.words.WordList;

/** "Holm asked Voss to resign. Voss resigned", "demanded an apology. Voss apologized": the very deed that was demanded. Stateless. */
final class Fulfilment {

    private static final Set<String> LIGHT = WordList.words("extract/demands/light-words.txt");
    private static final Set<String> UNDOING = WordList.words("language/grammar/undoing-verbs.txt");
    private static final Set<String> DONE_OR_PLANNED = Set.of("", "will", "’ll", "'ll", "wo");
    /** Letters that "resign" and "resignation", "apology" and "apologize" have in common. */
    private static final int STEM = 6;

    private Fulfilment() {}

    /**
     * @param word index of a verb that is told to have happened
     * @return accepts, rejects where it was not or will not be done; null where it is something else than was demanded
     */
    static ResponseKind kind(Clauses clauses, int word, Candidate demand) {
        String asked = ContentWords.of(demand).main();
        boolean deed = !asked.isEmpty()
                && !LIGHT.contains(asked)
                && clauses.token(word).isVerb()
                && isSame(clauses.token(word).lowerLemma(), asked);
        boolean told = DONE_OR_PLANNED.contains(clauses.modalOf(word)) && !clauses.isConditional(word);
        if (!deed || !told || !isOfSame(clauses, word, demand, asked)) {
            return null;
        }
        int over = clauses.sentence().head(word);
        boolean undone = over >= 0
                && clauses.sentence().relation(word).equals("xcomp")
                && UNDOING.contains(clauses.token(over).lowerLemma());
        return clauses.isNegated(word) || undone ? ResponseKind.REJECTS : ResponseKind.ACCEPTS;
    }

    private static boolean isSame(String lemma, String asked) {
        boolean stem = lemma.length() >= STEM
                && asked.length() >= STEM
                && lemma.substring(0, STEM).equals(asked.substring(0, STEM));
        return lemma.equals(asked) || stem;
    }

    /** Done to the same thing, to "it", or to nothing that is named. */
    private static boolean isOfSame(Clauses clauses, int verb, Candidate demand, String asked) {
        ParsedSentence sentence = clauses.sentence();
        int object = sentence.child(verb, "obj", "ccomp", "xcomp", "nsubj:pass");
        if (object < 0 || ResponseRelevance.isReference(clauses, object)) {
            return true;
        }
        Set<String> things = demand.contentTokens().stream()
                .filter(token -> token.isNoun() && !demand.isOfAddressee(token))
                .map(Token::lowerLemma)
                .filter(lemma -> !lemma.equals(asked))
                .collect(Collectors.toSet());
        return sentence.subtree(object).stream()
                .anyMatch(at -> things.contains(sentence.token(at).lowerLemma()));
    }
}
