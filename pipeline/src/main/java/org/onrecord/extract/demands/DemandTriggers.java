package org.onrecord.extract.demands;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.words.WordList;

/** Tells from words alone, before any parsing, whether a sentence may state or answer a demand. Thread-safe. */
public final class DemandTriggers {

    private static final Set<String> CUES = Stream.of(
                    DemandLexicon.VERBS.keySet(),
                    DemandLexicon.NOUNS.keySet(),
                    WordList.words("extract/demands/answer-words.tsv"),
                    WordList.words("extract/demands/threat-verbs.txt"),
                    Set.of("unless", "until"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private DemandTriggers() {}

    /** Whether the demand rules need the sentence's dependencies. */
    public static boolean worthParsing(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean construction = isModal(sentence, token)
                    || TimeDemands.isItsTime(sentence, token.index())
                    || mayBeImperative(sentence, token);
            if (construction || CUES.contains(token.lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    /** "must", "should"; "have", "need" and "ought" only before "to". */
    private static boolean isModal(Sentence sentence, Token token) {
        return DemandLexicon.MODALS.containsKey(token.lowerLemma())
                && (token.isModal() || sentence.is(token.index() + 1, "to"));
    }

    /** A bare verb at the beginning, or after a quotation mark. */
    private static boolean mayBeImperative(Sentence sentence, Token token) {
        boolean opens = token.index() == 0 || sentence.hasPos(token.index() - 1, "``", ",");
        return opens && token.isBareVerb() && token.isBaseForm();
    }
}
