package org.onrecord.resolve.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What does not count where words of a text are compared. Stateless. */
public final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> POSSESSIVE = Set.of("'", "’", "'s", "’s");

    private Spelling() {}

    /** The text with one blank where it has blanks or breaks of a line. */
    public static String singleSpaced(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** What stands between all that is no letter, in lower case. */
    public static List<String> words(String text) {
        return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a token is the ending of a possessive. */
    public static boolean isPossessive(String word) {
        return POSSESSIVE.contains(word);
    }
}
