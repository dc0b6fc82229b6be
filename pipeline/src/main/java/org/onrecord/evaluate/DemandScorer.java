package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.evaluate.Matching.Pair;
import org.onrecord.evaluate.ScoredArticle.Placed;

/**
 * Demands: a hit covers 60 % of the shorter span. Missing an arguable one is no miss, finding it is
 * right. Demander and addressee are right where a word of theirs is shared.
 */
final class DemandScorer implements RecordScorer {

    @Override
    public String goldType() {
        return "demands";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        List<Placed> gold = article.annotated("demands");
        List<Placed> found = article.predicted("demands");
        List<Pair> pairs = Matching.greedy(found, gold, (p, g) -> p.interval().overlapOfShorter(g.interval()), 0.6);
        Set<Integer> right = new HashSet<>();
        Set<Integer> hits = new HashSet<>();
        int clearHits = 0;
        for (Pair pair : pairs) {
            right.add(pair.predicted());
            hits.add(pair.gold());
            clearHits += isClear(gold.get(pair.gold())) ? 1 : 0;
            parties(
                    article,
                    found.get(pair.predicted()).row(),
                    gold.get(pair.gold()).row(),
                    scores,
                    errors);
        }
        int clear = (int) gold.stream().filter(DemandScorer::isClear).count();
        scores.add("demands", pairs.size(), found.size(), clearHits, clear);
        for (int i = 0; i < found.size(); i++) {
            if (!right.contains(i)) {
                errors.falseHit(
                        article,
                        "demands",
                        found.get(i).row(),
                        found.get(i).row().path("demand").asText());
            }
        }
        for (int j = 0; j < gold.size(); j++) {
            if (!hits.contains(j) && isClear(gold.get(j))) {
                errors.missed(
                        article,
                        "demands",
                        gold.get(j).row(),
                        article.goldContext(gold.get(j).row()));
            }
        }
    }

    private static boolean isClear(Placed demand) {
        return !demand.row().path("certainty").asText("").equals("arguable");
    }

    private static void parties(ScoredArticle article, JsonNode found, JsonNode gold, Scores scores, ErrorList errors) {
        party(article, "demander", found, gold, scores, errors);
        if (!gold.path("addressee_name").asText("").isEmpty()
                && !gold.path("addressee_name").isNull()) {
            party(article, "addressee", found, gold, scores, errors);
        }
    }

    private static void party(
            ScoredArticle article, String side, JsonNode found, JsonNode gold, Scores scores, ErrorList errors) {
        String expected = text(gold, side + "_name") + " " + text(gold, side);
        String got = text(found, side) + " " + article.output().actorName(found.path(side + "_id"));
        boolean same = ScoredArticle.share(ScoredArticle.words(expected, 3), ScoredArticle.words(got, 3));
        scores.addCase("demands." + side, same);
        if (!same) {
            errors.wrong(article, "demands." + side, gold, found.path("demand").asText(), expected, got);
        }
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isNull() ? "" : row.path(field).asText("");
    }
}
