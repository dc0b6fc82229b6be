package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which texts and names are compared: runs of letters and digits, in lower case. Stateless. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> NAMES_LITTLE_WORDS = Set.of("the", "and", "for");

    private Words() {}

    /** All words, in order. */
    static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
        return words;
    }

    /** The words one blank apart, without what else there is. */
    static String plain(String text) {
        return String.join(" ", in(text));
    }

    /** The different words of at least so many characters. */
    static Set<String> of(String text, int least) {
        Set<String> words = new HashSet<>(in(text));
        words.removeIf(word -> word.codePointCount(0, word.length()) < least);
        return words;
    }

    /** The words of names of three characters and more, articles and the like left out. */
    static Set<String> ofNames(String... names) {
        Set<String> words = of(String.join(" ", names), 3);
        words.removeAll(NAMES_LITTLE_WORDS);
        return words;
    }

    /** How often each word is there. */
    static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new HashMap<>();
        in(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    static int shared(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    static boolean share(Set<String> some, Set<String> others) {
        return shared(some, others) > 0;
    }
}
