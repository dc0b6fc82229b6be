package org.onrecord.resolve.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.words.WordList;

/** Tells apart countries that share a name: "Congo", "Korean". Immutable; thread-safe. */
final class CountryHomonyms {

    private final Map<String, String[]> byName = new HashMap<>();

    CountryHomonyms() {
        WordList.rows("resolve/country-homonyms.tsv", 3).forEach(row -> byName.put(row[0], row));
    }

    /** Gives such a name to the other country where more of the article speaks of that one. */
    void decide(List<GeoSpan> spans, GeoEvidence evidence) {
        for (GeoSpan span : spans) {
            String[] row = span.countryCode == null ? null : byName.get(span.text);
            if (row != null) {
                String key = PlaceNames.key(span.text);
                boolean other = evidence.country(row[2], key) > evidence.country(row[1], key);
                span.countryCode = other ? row[2] : row[1];
            }
        }
    }
}
