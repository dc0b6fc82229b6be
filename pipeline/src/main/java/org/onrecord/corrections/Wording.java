package org.onrecord.corrections;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words as an editor types them with those of an article: case, accents, signs do not matter. */
final class Wording {

    private static final Pattern SILENT = Pattern.compile("\\p{M}+|['’]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");

    private Wording() {}

    /** What is compared: letters and digits in lower case, a blank between words, no leading "the". */
    static String key(String words) {
        String plain =
                SILENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        String spaced =
                NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return ARTICLE.matcher(spaced).replaceFirst("");
    }

    static boolean same(String words, String key) {
        return words != null && key(words).equals(key);
    }

    /** Whether a record's text holds the words; null words are held by every text. */
    static boolean holds(String text, String words) {
        return words == null || key(text).contains(key(words));
    }
}
