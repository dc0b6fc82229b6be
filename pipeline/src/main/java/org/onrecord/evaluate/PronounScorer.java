package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Pronouns as GAP counts them: of the names beside it, does the pronoun mean this one? It does where the actor of the
 * first mention that touches it shares a word with the name, and shares no more with another of them. Stateless.
 */
final class PronounScorer implements RecordScorer {

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)['\u2019]s(?![\\p{L}\\p{N}_])");

    @Override
    public String goldType() {
        return "pronouns";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        List<Placed> found = article.predicted("mentions").stream()
                .filter(mention -> mention.text("table").equals("actors"))
                .filter(mention -> mention.text("how").equals("pronoun"))
                .toList();
        for (Placed pronoun : article.annotated("pronouns")) {
            String actor = found.stream()
                    .filter(mention -> mention.overlap(pronoun) > 0)
                    .findFirst()
                    .map(mention -> article.output().actor(mention.text("ref_id"), "name"))
                    .orElse("");
            score(article, pronoun.row(), actor, scores, errors);
        }
    }

    private static void score(ScoredArticle article, JsonNode pronoun, String actor, Scores scores, ErrorList errors) {
        JsonNode candidates = pronoun.path("candidates");
        Set<String> words = words(actor);
        int most = StreamSupport.stream(candidates.spliterator(), false)
                .mapToInt(candidate -> shared(words, candidate))
                .max()
                .orElse(0);
        boolean allRight = true;
        String meant = "";
        for (JsonNode candidate : candidates) {
            boolean says = most > 0 && shared(words, candidate) == most;
            boolean means = candidate.path("means").asBoolean();
            int both = says && means ? 1 : 0;
            scores.add("pronouns", both, says ? 1 : 0, both, means ? 1 : 0);
            allRight &= says == means;
            meant = means ? candidate.path("text").asText() : meant;
        }
        if (!allRight) {
            errors.wrong(article, "pronouns", pronoun, meant, actor);
        }
    }

    private static int shared(Set<String> actor, JsonNode candidate) {
        return Words.shared(actor, words(candidate.path("text").asText()));
    }

    private static Set<String> words(String name) {
        return Words.of(POSSESSIVE.matcher(name).replaceAll(""), 2);
    }
}
