package org.onrecord.language.grammar;

/** Grammatical gender of words for people. */
public enum Gender {
    MASCULINE,
    FEMININE;

    /**
     * @param letter as word lists have it: m, f, or null where a word tells none
     * @return null for null
     */
    public static Gender of(String letter) {
        if (letter == null) {
            return null;
        }
        return switch (letter) {
            case "m" -> MASCULINE;
            case "f" -> FEMININE;
            default -> throw new IllegalArgumentException("no gender: " + letter);
        };
    }
}
