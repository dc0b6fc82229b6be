package org.onrecord.corrections;

import java.text.Normalizer;
import java.util.Locale;

/** Compares words as an editor types them with those of an article: case, accents, signs do not matter. */
final class Wording {

    private Wording() {}

    /** What is compared: letters and digits in lower case, a blank between words, no leading "the". */
    static String key(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+|['’]", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the (?=.)", "");
    }

    static boolean same(String words, String key) {
        return words != null && key(words).equals(key);
    }

    /** Whether a record's text holds the words; null words are held by every text. */
    static boolean holds(String text, String words) {
        return words == null || key(text).contains(key(words));
    }
}
