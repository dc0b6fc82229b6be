package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.onrecord.evaluate.Hits.Hit;

/**
 * Places: found by overlap of half, mentions of places and of countries alike; of those found, whether
 * the point is within 161 km (100 miles, the field's usual bound) and whether the country is right. Stateless.
 */
final class PlaceScorer implements RecordScorer {

    private static final Set<String> TABLES = Set.of("places", "countries");
    private static final double EARTH_DIAMETER_KM = 12742;
    private static final double NEAR_KM = 161;

    @Override
    public String goldType() {
        return "places";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        List<Placed> gold = article.annotated("places");
        List<Placed> found = article.predicted("mentions").stream()
                .filter(mention -> TABLES.contains(mention.text("table")))
                .toList();
        Hits hits = Hits.oneToOne(found, gold, Placed::overlap, 0.5);
        scores.add("places.found", hits.right(), found.size(), hits.met(), gold.size());
        errors.unmatched(article, "places.found", hits.falseHits(), hits.missed());
        for (Hit hit : hits.hits()) {
            if (hit.gold().row().path("lat").isNumber()) {
                resolve(article, hit.found(), hit.gold().row(), scores, errors);
            }
        }
    }

    private static void resolve(ScoredArticle article, Placed mention, JsonNode gold, Scores scores, ErrorList errors) {
        JsonNode place = article.output().geography(mention.row());
        String goldCountry = gold.path("country").asText("");
        String country = place == null ? "" : place.path("country_code").asText("");
        if (!goldCountry.isEmpty()) {
            boolean same = country.equalsIgnoreCase(goldCountry);
            scores.addCase("places.country", same);
            if (!same) {
                errors.wrong(article, "places.country", gold, goldCountry, country);
            }
        }
        if (mention.text("table").equals("places")) {
            boolean near = place != null && place.path("latitude").isNumber() && kilometres(place, gold) <= NEAR_KM;
            scores.addCase("places.within161km", near);
            if (!near) {
                String point = gold.path("lat") + " " + gold.path("lon");
                errors.wrong(article, "places.within161km", gold, point, mention.text("ref_id"));
            }
        }
    }

    /** Great-circle distance (haversine). */
    private static double kilometres(JsonNode place, JsonNode gold) {
        double latitude = Math.toRadians(place.path("latitude").asDouble());
        double goldLatitude = Math.toRadians(gold.path("lat").asDouble());
        double longitudes = Math.toRadians(
                gold.path("lon").asDouble() - place.path("longitude").asDouble());
        double half = Math.pow(Math.sin((goldLatitude - latitude) / 2), 2)
                + Math.cos(latitude) * Math.cos(goldLatitude) * Math.pow(Math.sin(longitudes / 2), 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
