package org.onrecord.resolve.places;

import org.onrecord.record.MentionType;

/**
 * What a word says about a country. Immutable.
 *
 * @param code of the country; null for a demonym of no one country ("African-American"), which is
 *     known so that the demonym inside it is not taken for one
 * @param how name, alias or demonym
 * @param language whether the word is a language's name too ("Russian")
 */
public record CountryName(String code, MentionType how, boolean language) {

    public boolean isDemonym() {
        return how == MentionType.DEMONYM;
    }
}
