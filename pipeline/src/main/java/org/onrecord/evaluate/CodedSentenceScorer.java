package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences coded with one event: was a demand reported where the code is REQUEST, and nowhere else. */
final class CodedSentenceScorer implements RecordScorer {

    private static final Set<String> DEMAND_CODES = Set.of("REQUEST", "DEMAND");

    @Override
    public String goldType() {
        return "events";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        JsonNode event = null;
        for (JsonNode candidate : article.gold().gold().path("events")) {
            if (event == null && DEMAND_CODES.contains(candidate.path("code").asText())) {
                event = candidate;
            }
        }
        List<JsonNode> found =
                article.docId() == null ? List.of() : article.output().of("demands", article.docId());
        int yes = event != null ? 1 : 0;
        int said = found.isEmpty() ? 0 : 1;
        scores.add("sentences.demand", yes & said, said, yes & said, yes);
        if (event == null) {
            scores.addCase("sentences.false_alarm_rate", said == 1);
            if (said == 1) {
                errors.falseHit(
                        article,
                        "sentences.demand",
                        found.get(0),
                        found.get(0).path("demand").asText());
            }
        } else if (said == 0) {
            errors.missed(article, "sentences.demand", event, article.gold().goldText());
        } else {
            party(article, "demander", event.path("source"), found, scores);
            party(article, "addressee", event.path("target"), found, scores);
        }
    }

    private static void party(ScoredArticle article, String side, JsonNode gold, List<JsonNode> found, Scores scores) {
        Set<String> expected = new HashSet<>();
        if (gold.isTextual()) {
            expected.addAll(ScoredArticle.words(gold.asText(), 3));
        }
        gold.forEach(
                part -> expected.addAll(ScoredArticle.words(part.path("text").asText(""), 3)));
        if (expected.isEmpty()) {
            return;
        }
        scores.addCase(
                "sentences." + side,
                found.stream()
                        .anyMatch(row -> ScoredArticle.share(
                                expected,
                                ScoredArticle.words(
                                        (row.path(side).isNull()
                                                        ? ""
                                                        : row.path(side).asText(""))
                                                + " "
                                                + article.output().actorName(row.path(side + "_id")),
                                        3))));
    }
}
