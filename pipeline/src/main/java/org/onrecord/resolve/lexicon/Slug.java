package org.onrecord.resolve.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an id that is made from a name: lower-case ASCII letters and digits, hyphens between. */
public final class Slug {

    private Slug() {}

    /** "Mevlüt Çavuşoğlu" gives "mevlut-cavusoglu"; a name with no Latin letter gives the hash of it. */
    public static String of(String name) {
        String slug =
                fold(name).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }

    /** Lower case without accents, for comparing names. */
    public static String fold(String name) {
        return Normalizer.normalize(
                        name.replace('ı', 'i')
                                .replace('ł', 'l')
                                .replace('ø', 'o')
                                .replace('đ', 'd'),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
