package org.onrecord.resolve.places;

import org.onrecord.record.MentionType;
import org.onrecord.record.Span;

/**
 * Where an article names a place or a country. A country's name, demonym or metonym has no place; a
 * city, region or water has one. Immutable.
 *
 * @param span the words of the name
 * @param sentence number of the sentence
 * @param countryCode ISO 3166 code, null for what lies in no single country
 * @param place null for a mention of a country
 * @param seat the capital whose name stands for its state, null but for such a metonym
 * @param how name, alias, demonym or metonym
 * @param confidence 0 to 1 that the place or country is the one meant
 */
public record GeoMention(
        Span span,
        int sentence,
        String countryCode,
        GazetteerPlace place,
        GazetteerPlace seat,
        MentionType how,
        double confidence) {

    public boolean isCountry() {
        return place == null;
    }
}
