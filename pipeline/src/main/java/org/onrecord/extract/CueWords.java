package org.onrecord.extract;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.words.WordList;

/** How likely a sentence holds a cue of attribution, from its words alone. Thread-safe. */
public final class CueWords {

    private CueWords() {}

    /** Loads on first use: the list can be made anew without being there. */
    private static final class Shares {
        static final Map<String, Double> BY_WORD = load();

        private static Map<String, Double> load() {
            Map<String, Double> shares = new HashMap<>();
            WordList.table("extract/cue-words.tsv").forEach((word, share) -> shares.put(word, Double.valueOf(share)));
            return shares;
        }
    }

    /** The list's key for a token: lemma, a slash, word class. */
    public static String key(Token token) {
        String tag = token.pos();
        char wordClass = tag.startsWith("VB") ? 'V' : tag.startsWith("NN") ? 'N' : tag.startsWith("JJ") ? 'J' : 'O';
        return token.lowerLemma() + "/" + wordClass;
    }

    /** Probability that one of the words is a cue's head, as if each were one independently of the others. */
    static double likelihood(Sentence sentence) {
        double none = 1;
        for (Token token : sentence.tokens()) {
            none *= 1 - Shares.BY_WORD.getOrDefault(key(token), 0.0);
        }
        return 1 - none;
    }
}
