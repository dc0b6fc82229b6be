package org.onrecord.resolve.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The part of an id that is made from a name: lower-case ASCII letters and digits, hyphens between. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LETTERS = Pattern.compile("[øłđðþßæœı]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_OUTSIDE = Pattern.compile("^-|-$");
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    private Slug() {}

    /** "Mevlüt Çavuşoğlu" gives "mevlut-cavusoglu"; a name with no Latin letter gives the hash of it. */
    public static String of(String name) {
        String slug = ofPlain(APOSTROPHE.matcher(fold(name)).replaceAll(""));
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }

    /** Of text in lower case without accents; empty where it has no letter and digit. */
    public static String ofPlain(String text) {
        return HYPHENS_OUTSIDE.matcher(OTHER.matcher(text).replaceAll("-")).replaceAll("");
    }

    /** Lower case without accents, for comparing names. */
    public static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return plainLetters(
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** Small letters that are more than an accented one: "ø" is an o, "ß" is ss. */
    public static String plainLetters(String text) {
        return LETTERS.matcher(text).replaceAll(letter -> PLAIN.get(letter.group()));
    }
}
