package org.onrecord.resolve.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.resolve.lexicon.Slug;

/** Brings spellings of one place name together: case, accents, hyphens, "Saint" and "St.". */
final class PlaceNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SILENT = Pattern.compile("['’‘ʻʼ`´ʹ.]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> WORDS =
            Map.of("saint", "st", "sainte", "ste", "fort", "ft", "mount", "mt");

    private PlaceNames() {}

    /** The key that the gazetteer's files are sorted by; {@code src/main/gazetteer/key.js} must agree. */
    static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.toLowerCase(Locale.ROOT);
        if (!isAscii(plain)) {
            plain = Slug.plainLetters(plain);
        }
        plain = OTHER.matcher(SILENT.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
        StringBuilder key = new StringBuilder(plain.length());
        for (String word : plain.split(" ")) {
            key.append(key.length() == 0 ? "" : " ").append(WORDS.getOrDefault(word, word));
        }
        return key.toString();
    }

    /** Lower-case ASCII letters and digits with hyphens between, for ids. */
    static String slug(String name) {
        return Slug.ofPlain(key(name));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
