package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.evaluate.Matching.Pair;
import org.onrecord.evaluate.ScoredArticle.Placed;

/**
 * Quotes: a hit overlaps the gold span by half (intersection over union); a predicted direct quote that
 * hits a gold quote of another kind is not a false one. Speaker: of the hits, those whose speaker touches
 * the gold one or whose resolved name shares a word with it.
 */
final class QuoteScorer implements RecordScorer {

    @Override
    public String goldType() {
        return "quotes";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        score(article, "quotes.direct", Set.of("direct"), scores, errors);
        score(article, "quotes.all", Set.of("direct", "mixed", "indirect"), scores, errors);
    }

    private void score(ScoredArticle article, String measure, Set<String> kinds, Scores scores, ErrorList errors) {
        List<Placed> all = article.annotated("quotes");
        List<Placed> gold = all.stream()
                .filter(g -> kinds.contains(g.row().path("kind").asText("direct")))
                .toList();
        List<Placed> found = article.predicted("quotes").stream()
                .filter(p -> kinds.contains(p.row().path("kind").asText()))
                .toList();
        List<Pair> pairs =
                Matching.greedy(found, gold, (p, g) -> p.interval().intersectionOverUnion(g.interval()), 0.5);
        Set<Integer> right = new HashSet<>();
        pairs.forEach(pair -> right.add(pair.predicted()));
        for (int i = 0; i < found.size(); i++) {
            Placed hit = found.get(i);
            if (all.stream().anyMatch(g -> hit.interval().intersectionOverUnion(g.interval()) >= 0.5)) {
                right.add(i);
            } else {
                errors.falseHit(
                        article, measure, hit.row(), hit.row().path("text").asText());
            }
        }
        scores.add(measure, right.size(), found.size(), pairs.size(), gold.size());
        Set<Integer> hits = new HashSet<>();
        for (Pair pair : pairs) {
            hits.add(pair.gold());
            scoreSpeaker(
                    article,
                    measure + ".speaker",
                    found.get(pair.predicted()).row(),
                    gold.get(pair.gold()).row(),
                    scores,
                    errors);
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

    private static void scoreSpeaker(
            ScoredArticle article, String measure, JsonNode found, JsonNode gold, Scores scores, ErrorList errors) {
        if (!gold.path("speaker_start").isNumber()) {
            return;
        }
        Interval speaker = article.predictedSpan(found, "speaker_start", "speaker_end");
        Interval goldSpeaker = article.goldSpan(gold, "speaker_start", "speaker_end");
        String name = article.output().actorName(found.path("speaker_id"));
        String goldText = gold.path("speaker_text").asText("");
        boolean right = (speaker != null && speaker.intersectionOverUnion(goldSpeaker) > 0)
                || ScoredArticle.share(ScoredArticle.words(goldText, 4), ScoredArticle.words(name, 1));
        scores.addCase(measure, right);
        if (!right) {
            errors.wrong(
                    article,
                    measure,
                    gold,
                    found.path("text").asText(),
                    goldText,
                    found.path("speaker").asText("") + " / " + name);
        }
    }
}
