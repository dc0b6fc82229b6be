package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.evaluate.Matching.Pair;
import org.onrecord.evaluate.ScoredArticle.Placed;

/**
 * Names of people, organizations and places: by exact span and by overlap (half; where gold has a head,
 * any overlap with the head). Only names count: no pronouns, titles, descriptions, demonyms.
 */
final class EntityScorer implements RecordScorer {

    private static final Set<String> NO_NAMES = Set.of("pronoun", "description", "demonym", "title");

    @Override
    public String goldType() {
        return "entities";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        boolean heads = false;
        for (JsonNode entity : article.gold().gold().path("entities")) {
            heads |= entity.has("head_start");
        }
        for (String type : List.of("person", "organization", "place")) {
            score(article, type, heads ? 1e-9 : 0.5, scores, errors);
        }
    }

    private static void score(ScoredArticle article, String type, double least, Scores scores, ErrorList errors) {
        List<Placed> gold = new ArrayList<>();
        for (JsonNode entity : article.gold().gold().path("entities")) {
            if (entity.path("type").asText().equals(type)) {
                boolean head = entity.has("head_start");
                gold.add(new Placed(
                        article.goldSpan(entity, head ? "head_start" : "start", head ? "head_end" : "end"), entity));
            }
        }
        Map<Interval, Placed> distinct = new LinkedHashMap<>();
        for (Placed mention : article.predicted("mentions")) {
            if (!NO_NAMES.contains(mention.row().path("how").asText()) && type.equals(type(article, mention.row()))) {
                distinct.putIfAbsent(mention.interval(), mention);
            }
        }
        List<Placed> found = List.copyOf(distinct.values());
        int exact = Matching.greedy(found, gold, (p, g) -> p.interval().intersectionOverUnion(g.interval()), 1)
                .size();
        scores.add("entities." + type + ".exact", exact, found.size(), exact, gold.size());
        scores.add("entities.exact", exact, found.size(), exact, gold.size());
        List<Pair> pairs =
                Matching.greedy(found, gold, (p, g) -> p.interval().intersectionOverUnion(g.interval()), least);
        String measure = "entities." + type + ".overlap";
        scores.add(measure, pairs.size(), found.size(), pairs.size(), gold.size());
        Set<Integer> right = new java.util.HashSet<>();
        Set<Integer> hits = new java.util.HashSet<>();
        pairs.forEach(pair -> right.add(pair.predicted()));
        pairs.forEach(pair -> hits.add(pair.gold()));
        for (int i = 0; i < found.size(); i++) {
            if (!right.contains(i)) {
                errors.falseHit(
                        article,
                        measure,
                        found.get(i).row(),
                        found.get(i).row().path("text").asText());
            }
        }
        for (int j = 0; j < gold.size(); j++) {
            if (!hits.contains(j)) {
                errors.missed(
                        article,
                        measure,
                        gold.get(j).row(),
                        gold.get(j).row().path("text").asText());
            }
        }
    }

    private static String type(ScoredArticle article, JsonNode mention) {
        if (!mention.path("table").asText().equals("actors")) {
            return "place";
        }
        return switch (article.output().actorKind(mention.path("ref_id").asText())) {
            case "person" -> "person";
            case "country" -> "place";
            default -> "organization";
        };
    }
}
