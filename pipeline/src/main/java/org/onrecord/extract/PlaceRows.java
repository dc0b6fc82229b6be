package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.record.Place;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryEntry;
import org.onrecord.resolve.places.GazetteerPlace;
import org.onrecord.resolve.places.GeoMention;

/**
 * The distinct places of one article, each with its number of mentions and their mean confidence. A capital
 * that is named only for its state has a row too, with no mentions: those are the country's. Stateless.
 */
public final class PlaceRows {

    private PlaceRows() {}

    static List<Place> of(List<GeoMention> mentions) {
        Map<String, List<GeoMention>> byPlace = new TreeMap<>();
        for (GeoMention mention : mentions) {
            if (!mention.isCountry()) {
                byPlace.computeIfAbsent(mention.place().placeId(), id -> new ArrayList<>())
                        .add(mention);
            }
        }
        Map<String, Place> rows = new TreeMap<>();
        byPlace.forEach((id, named) -> rows.put(id, row(named)));
        for (GeoMention mention : mentions) {
            if (mention.seat() != null) {
                rows.computeIfAbsent(mention.seat().placeId(), id -> row(mention.seat(), 0, mention.confidence()));
            }
        }
        return List.copyOf(rows.values());
    }

    private static Place row(List<GeoMention> mentions) {
        double confidence =
                mentions.stream().mapToDouble(GeoMention::confidence).average().orElse(0);
        return row(mentions.get(0).place(), mentions.size(), confidence);
    }

    /** A place that one article mentions so often; no article mentions it where it is only a seat. */
    public static Place row(GazetteerPlace place, int mentions, double confidence) {
        CountryEntry country =
                place.countryCode() == null ? null : Countries.shared().byCode(place.countryCode());
        return new Place(
                place.placeId(),
                place.name(),
                place.kind(),
                place.countryCode(),
                country == null ? null : country.alpha3(),
                country == null ? null : country.name(),
                place.admin(),
                place.latitude(),
                place.longitude(),
                place.geonamesId(),
                mentions,
                mentions == 0 ? 0 : 1,
                confidence);
    }
}
