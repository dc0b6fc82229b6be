package org.onrecord.resolve.places;

import java.util.List;
import java.util.Map;
import org.onrecord.words.WordList;

/** Tells apart countries that share a name: "Congo", "Korean". Immutable; thread-safe. */
final class CountryHomonyms {

    /** Codes of the two countries. */
    private record Homonym(String usual, String other) {}

    private final Map<String, Homonym> byName =
            WordList.table("resolve/country-homonyms.tsv", 3, row -> new Homonym(row[1], row[2]));

    /** Gives such a name to the other country where more of the article speaks of that one. */
    void decide(List<GeoSpan> spans, GeoEvidence evidence) {
        for (GeoSpan span : spans) {
            Homonym homonym = span.countryCode == null ? null : byName.get(span.text);
            if (homonym != null) {
                String key = PlaceNames.key(span.text);
                boolean other = evidence.country(homonym.other, key) > evidence.country(homonym.usual, key);
                span.countryCode = other ? homonym.other : homonym.usual;
            }
        }
    }
}
