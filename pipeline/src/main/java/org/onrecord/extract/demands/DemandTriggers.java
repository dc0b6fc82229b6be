package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.words.WordList;

/** Tells from words alone, before any parsing, whether a sentence may state or answer a demand. Thread-safe. */
public final class DemandTriggers {

    private static final Set<String> ANSWERS = WordList.words("extract/demands/answer-words.tsv");
    private static final Set<String> THREATS = WordList.words("extract/demands/threat-verbs.txt");
    private static final Set<String> CONDITIONS = Set.of("unless", "until");

    private DemandTriggers() {}

    /** Whether the demand rules need the sentence's dependencies. */
    public static boolean worthParsing(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String lemma = token.lowerLemma();
            if (DemandLexicon.VERBS.containsKey(lemma)
                    || DemandLexicon.NOUNS.containsKey(lemma)
                    || isModal(sentence, token.index())
                    || TimeDemands.isItsTime(sentence, token.index())
                    || ANSWERS.contains(lemma)
                    || CONDITIONS.contains(lemma)
                    || THREATS.contains(lemma)
                    || mayBeImperative(sentence, token.index())) {
                return true;
            }
        }
        return false;
    }

    /** "must", "should"; "have", "need" and "ought" only before "to". */
    private static boolean isModal(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean to =
                index + 1 < sentence.size() && sentence.token(index + 1).lower().equals("to");
        return DemandLexicon.MODALS.containsKey(token.lowerLemma())
                && (to || token.pos().equals("MD"));
    }

    /** A bare verb at the beginning, or after a quotation mark. */
    private static boolean mayBeImperative(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean opens = index == 0 || sentence.token(index - 1).word().matches("[“\"‘,']|``");
        return opens && token.pos().matches("VBP?") && token.lower().equals(token.lowerLemma());
    }
}
