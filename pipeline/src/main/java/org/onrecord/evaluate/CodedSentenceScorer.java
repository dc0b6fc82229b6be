package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Sentences coded with one event: was a demand reported where the code is REQUEST, and nowhere else. Demander and
 * addressee of such a sentence are right where those of any of its demands share a word with the event's source and target. Stateless.
 */
final class CodedSentenceScorer implements RecordScorer {

    private static final Set<String> DEMAND_CODES = Set.of("REQUEST", "DEMAND");

    @Override
    public String goldType() {
        return "events";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        JsonNode event = null;
        for (JsonNode candidate : article.gold().path("events")) {
            if (event == null && DEMAND_CODES.contains(candidate.path("code").asText())) {
                event = candidate;
            }
        }
        List<JsonNode> found = article.rows("demands");
        int yes = event != null ? 1 : 0;
        int said = found.isEmpty() ? 0 : 1;
        scores.add("sentences.demand", yes & said, said, yes & said, yes);
        if (event == null) {
            scores.addCase("sentences.false_alarm_rate", said == 1);
            if (said == 1) {
                errors.falseHit(article, "sentences.demand", found.get(0));
            }
        } else if (said == 0) {
            errors.ofArticle(article, "sentences.demand", "missed", article.goldText(), "", "");
        } else {
            party(article, "demander", event.path("source"), found, scores, errors);
            party(article, "addressee", event.path("target"), found, scores, errors);
        }
    }

    private static void party(
            ScoredArticle article, String side, JsonNode gold, List<JsonNode> found, Scores scores, ErrorList errors) {
        StringBuilder expected = new StringBuilder(gold.asText(""));
        gold.forEach(part -> expected.append(' ').append(part.path("text").asText("")));
        Set<String> words = Words.of(expected.toString(), 3);
        if (words.isEmpty()) {
            return;
        }
        List<String> got = found.stream()
                .map(row -> row.path(side).asText("") + " "
                        + article.output().actor(row.path(side + "_id").asText(), "name"))
                .toList();
        boolean right = got.stream().anyMatch(party -> Words.share(words, Words.of(party, 3)));
        scores.addCase("sentences." + side, right);
        if (!right) {
            errors.ofArticle(
                    article,
                    "sentences." + side,
                    "wrong",
                    article.goldText(),
                    expected.toString(),
                    String.join("; ", got));
        }
    }
}
