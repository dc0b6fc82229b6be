package org.onrecord.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.evaluate.Matching.Pair;
import org.onrecord.evaluate.ScoredArticle.Placed;

/** Dates as TempEval-3 counts them: relaxed (any overlap), strict (same span), value (same TIMEX3 value). */
final class DateScorer implements RecordScorer {

    @Override
    public String goldType() {
        return "dates";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        List<Placed> gold = article.annotated("dates");
        List<Placed> found = article.predicted("dates");
        List<Pair> pairs =
                Matching.greedy(found, gold, (p, g) -> p.interval().intersectionOverUnion(g.interval()), 1e-9);
        int strict = 0;
        int value = 0;
        Set<Integer> hits = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        for (Pair pair : pairs) {
            Placed hit = found.get(pair.predicted());
            Placed annotation = gold.get(pair.gold());
            right.add(pair.predicted());
            hits.add(pair.gold());
            if (hit.interval().equals(annotation.interval())) {
                strict++;
            }
            String expected = annotation.row().path("value").asText("");
            String got = hit.row().path("value").isNull()
                    ? ""
                    : hit.row().path("value").asText("");
            if (got.equalsIgnoreCase(expected)) {
                value++;
            } else {
                errors.wrong(
                        article,
                        "dates.value",
                        annotation.row(),
                        hit.row().path("text").asText(),
                        expected,
                        got);
            }
        }
        scores.add("dates.relaxed", pairs.size(), found.size(), pairs.size(), gold.size());
        scores.add("dates.strict", strict, found.size(), strict, gold.size());
        scores.add("dates.value", value, found.size(), value, gold.size());
        report(article, found, right, gold, hits, errors);
    }

    private static void report(
            ScoredArticle article,
            List<Placed> found,
            Set<Integer> right,
            List<Placed> gold,
            Set<Integer> hits,
            ErrorList errors) {
        for (int i = 0; i < found.size(); i++) {
            if (!right.contains(i)) {
                errors.falseHit(
                        article,
                        "dates.relaxed",
                        found.get(i).row(),
                        found.get(i).row().path("text").asText());
            }
        }
        for (int j = 0; j < gold.size(); j++) {
            if (!hits.contains(j)) {
                errors.missed(
                        article,
                        "dates.relaxed",
                        gold.get(j).row(),
                        gold.get(j).row().path("text").asText());
            }
        }
    }
}
