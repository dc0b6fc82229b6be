package org.onrecord.language.grammar;

/** Grammatical gender of words for people. */
public enum Gender {
    MASCULINE,
    FEMININE;

    /**
     * @param letter m, f, or anything else
     * @return null for anything else
     */
    public static Gender of(String letter) {
        return "m".equals(letter) ? MASCULINE : "f".equals(letter) ? FEMININE : null;
    }
}
