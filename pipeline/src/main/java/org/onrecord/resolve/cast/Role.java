package org.onrecord.resolve.cast;

import org.onrecord.record.Span;

/**
 * What a text says of a person beside the name. Immutable.
 *
 * @param title without the name ("Deputy Foreign Minister"), null where none is given
 * @param affiliation organization or state that the title belongs to, null where none is given
 * @param countryCode ISO 3166-1 alpha-2, null where unsure
 * @param where the title stands, null where none is given
 */
public record Role(String title, String affiliation, String countryCode, Span where) {

    public static final Role NONE = new Role(null, null, null);

    /** Of a title that stands nowhere. */
    public Role(String title, String affiliation, String countryCode) {
        this(title, affiliation, countryCode, null);
    }

    /** The same with another title. */
    Role called(String other) {
        return new Role(other, affiliation, countryCode, where);
    }

    /** More words tell more; a capitalised title is an office rather than a description. */
    public int weight() {
        if (title == null) {
            return 0;
        }
        int capitals = 0;
        String[] words = title.split(" ");
        for (String word : words) {
            capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return Math.min(words.length, 6) + Math.min(capitals, 3);
    }
}
