package org.onrecord.resolve.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;

/**
 * Finds phrases of a list in a sentence, the longest that begins at a token. How a phrase is split
 * into tokens does not matter ("AFL-CIO" may be one token or three). Not to be changed once in use;
 * then thread-safe.
 */
public final class PhraseTable<V> {

    private final Map<String, V> phrases = new HashMap<>();
    /** Every beginning of a phrase: where the words so far are none, no phrase can follow. */
    private final Set<String> beginnings = new HashSet<>();

    private final boolean ignoreCase;

    public PhraseTable(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    /** A phrase that begins at the token asked for: its last token and what the list says of it. */
    public record Match<V>(int last, V value) {}

    /** Keeps the first value of a phrase. */
    public void put(String phrase, V value) {
        String key = key(phrase);
        phrases.putIfAbsent(key, value);
        for (int i = 1; i <= key.length(); i++) {
            beginnings.add(key.substring(0, i));
        }
    }

    /** Null where the list has no such phrase. */
    V get(String phrase) {
        return phrases.get(key(phrase));
    }

    /** Null where no phrase begins here. */
    public Match<V> longestAt(Sentence sentence, int first) {
        StringBuilder joined = new StringBuilder();
        Match<V> longest = null;
        for (int i = first; i < sentence.size(); i++) {
            joined.append(key(sentence.token(i).word()));
            String so = joined.toString();
            if (!beginnings.contains(so)) {
                break;
            }
            V value = phrases.get(so);
            if (value != null) {
                longest = new Match<>(i, value);
            }
        }
        return longest;
    }

    /** The phrase that this one token is when written in capitals; null where there is none. */
    public Match<V> inCapitalsAt(Sentence sentence, int token) {
        String word = sentence.token(token).word();
        for (Map.Entry<String, V> phrase : phrases.entrySet()) {
            if (phrase.getKey().toUpperCase(Locale.ROOT).equals(word)) {
                return new Match<>(token, phrase.getValue());
            }
        }
        return null;
    }

    private String key(String phrase) {
        String key = phrase.replace('’', '\'').replace(" ", "");
        return ignoreCase ? key.toLowerCase(Locale.ROOT) : key;
    }
}
