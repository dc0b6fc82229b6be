package org.onrecord.evaluate;

import java.util.List;
import java.util.Set;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.evaluate.Hits.Hit;

/**
 * Quotes of articles: a hit overlaps the gold span by half (intersection over union), one to one. A row that hits a gold
 * quote of another kind, or a loose one (a belief, a wish, a mere noun), is not a false one, but only those of its kind
 * that are not loose have to be found. Speaker: of the hits, those whose speaker touches the gold one or whose resolved
 * name shares a word of four letters or more with it. Stateless.
 */
final class QuoteScorer implements RecordScorer {

    static final double LEAST_OVERLAP = 0.5;

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
                .filter(quote -> kinds.contains(quote.row().path("kind").asText("direct")))
                .toList();
        List<Placed> found = article.predicted("quotes").stream()
                .filter(quote -> kinds.contains(quote.text("kind")))
                .toList();
        Hits ofAnyKind = Hits.free(found, all, Placed::overlap, LEAST_OVERLAP);
        Hits hits = Hits.oneToOne(found, gold, Placed::overlap, LEAST_OVERLAP);
        scores.add(
                measure,
                ofAnyKind.right(),
                found.size(),
                hits.met(QuoteScorer::isCore),
                hits.gold(QuoteScorer::isCore));
        errors.unmatched(article, measure, ofAnyKind.falseHits(), hits.missed(QuoteScorer::isCore));
        for (Hit hit : hits.hits()) {
            if (hit.gold().row().path("speaker_start").isNumber()) {
                speaker(article, measure + ".speaker", hit, scores, errors);
            }
        }
    }

    /** Whether one has to find it. */
    static boolean isCore(Placed quote) {
        return !quote.text("grade").equals("loose");
    }

    private static void speaker(ScoredArticle article, String measure, Hit hit, Scores scores, ErrorList errors) {
        Interval speaker = article.predictedSpan(hit.found().row(), "speaker_start", "speaker_end");
        Interval goldSpeaker = article.goldSpan(hit.gold().row(), "speaker_start", "speaker_end");
        String name = article.output().actor(hit.found().text("speaker_id"), "name");
        String expected = hit.gold().text("speaker_text");
        boolean touches = speaker != null && speaker.intersectionOverUnion(goldSpeaker) > 0;
        boolean right = touches || Words.share(Words.of(expected, 4), Words.of(name, 1));
        scores.addCase(measure, right);
        if (!right) {
            errors.wrong(
                    article, measure, hit.gold().row(), expected, hit.found().text("speaker") + " / " + name);
        }
    }
}
