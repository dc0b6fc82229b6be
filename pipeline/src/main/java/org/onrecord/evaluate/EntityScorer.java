package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.evaluate.Alignment.Interval;

/**
 * Names of people, organizations and places: by exact span and by overlap (half; where gold has a head,
 * any overlap with the head). Only names count: no pronouns, titles, descriptions, demonyms. Stateless.
 */
final class EntityScorer implements RecordScorer {

    private static final Set<String> NO_NAMES = Set.of("pronoun", "description", "demonym", "title");
    private static final double ANY = 1e-9;

    @Override
    public String goldType() {
        return "entities";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        boolean heads = false;
        for (JsonNode entity : article.gold().path("entities")) {
            heads |= entity.has("head_start");
        }
        for (String type : List.of("person", "organization", "place")) {
            score(article, type, heads ? ANY : 0.5, scores, errors);
        }
    }

    private static void score(ScoredArticle article, String type, double least, Scores scores, ErrorList errors) {
        List<Placed> found = mentions(article, type);
        List<Placed> gold = gold(article, type);
        Hits exact = Hits.oneToOne(found, gold, Placed::overlap, 1);
        for (String measure : List.of("entities." + type + ".exact", "entities.exact")) {
            scores.add(measure, exact.right(), found.size(), exact.met(), gold.size());
        }
        Hits overlapping = Hits.oneToOne(found, gold, Placed::overlap, least);
        String measure = "entities." + type + ".overlap";
        scores.add(measure, overlapping.right(), found.size(), overlapping.met(), gold.size());
        errors.unmatched(article, measure, overlapping.falseHits(), overlapping.missed());
        overlapping.hits().stream()
                .filter(hit -> !hit.found().interval().equals(hit.gold().interval()))
                .forEach(hit -> errors.wrongSpan(article, "entities." + type + ".exact", hit));
    }

    private static List<Placed> gold(ScoredArticle article, String type) {
        List<Placed> gold = new ArrayList<>();
        for (JsonNode entity : article.gold().path("entities")) {
            if (entity.path("type").asText().equals(type)) {
                String head = entity.has("head_start") ? "head_" : "";
                gold.add(new Placed(article.goldSpan(entity, head + "start", head + "end"), entity));
            }
        }
        return gold;
    }

    /** Mentions by name, each place in the text once. */
    private static List<Placed> mentions(ScoredArticle article, String type) {
        Map<Interval, Placed> distinct = new LinkedHashMap<>();
        for (Placed mention : article.predicted("mentions")) {
            if (!NO_NAMES.contains(mention.text("how")) && type.equals(type(article, mention))) {
                distinct.putIfAbsent(mention.interval(), mention);
            }
        }
        return List.copyOf(distinct.values());
    }

    private static String type(ScoredArticle article, Placed mention) {
        if (!mention.text("table").equals("actors")) {
            return "place";
        }
        return switch (article.output().actor(mention.text("ref_id"), "kind")) {
            case "person" -> "person";
            case "country" -> "place";
            default -> "organization";
        };
    }
}
