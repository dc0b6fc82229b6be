package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.evaluate.Matching.Pair;
import org.onrecord.evaluate.ScoredArticle.Placed;

/**
 * Places: found by overlap of half, mentions of places and of countries alike; of those found, whether
 * the point is within 161 km (100 miles, the field's usual bound) and whether the country is right.
 */
final class PlaceScorer implements RecordScorer {

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
                .filter(m -> Set.of("places", "countries")
                        .contains(m.row().path("table").asText()))
                .toList();
        List<Pair> pairs =
                Matching.greedy(found, gold, (p, g) -> p.interval().intersectionOverUnion(g.interval()), 0.5);
        scores.add("places.found", pairs.size(), found.size(), pairs.size(), gold.size());
        Set<Integer> right = new HashSet<>();
        Set<Integer> hits = new HashSet<>();
        for (Pair pair : pairs) {
            right.add(pair.predicted());
            hits.add(pair.gold());
            resolve(
                    article,
                    found.get(pair.predicted()).row(),
                    gold.get(pair.gold()).row(),
                    scores,
                    errors);
        }
        for (int i = 0; i < found.size(); i++) {
            if (!right.contains(i)) {
                errors.falseHit(
                        article,
                        "places.found",
                        found.get(i).row(),
                        found.get(i).row().path("text").asText());
            }
        }
        for (int j = 0; j < gold.size(); j++) {
            if (!hits.contains(j)) {
                errors.missed(
                        article,
                        "places.found",
                        gold.get(j).row(),
                        gold.get(j).row().path("name").asText());
            }
        }
    }

    private static void resolve(
            ScoredArticle article, JsonNode mention, JsonNode gold, Scores scores, ErrorList errors) {
        if (!gold.path("lat").isNumber()) {
            return;
        }
        JsonNode place = article.output().geography(mention);
        String text = mention.path("text").asText();
        String goldCountry = gold.path("country").asText("");
        String country = place == null ? "" : place.path("country_code").asText("");
        boolean hasCountry = !gold.path("country").isNull() && !goldCountry.isEmpty();
        if (hasCountry) {
            scores.addCase("places.country", country.equalsIgnoreCase(goldCountry));
            if (!country.equalsIgnoreCase(goldCountry)) {
                errors.wrong(article, "places.country", gold, text, goldCountry, country);
            }
        }
        if (mention.path("table").asText().equals("places")) {
            boolean near = place != null && place.path("latitude").isNumber() && kilometres(place, gold) <= NEAR_KM;
            scores.addCase("places.within161km", near);
            if (!near) {
                errors.wrong(
                        article,
                        "places.within161km",
                        gold,
                        text,
                        gold.path("lat") + " " + gold.path("lon"),
                        mention.path("ref_id").asText());
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
