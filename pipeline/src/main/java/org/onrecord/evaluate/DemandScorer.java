package org.onrecord.evaluate;

import java.util.Set;
import org.onrecord.evaluate.Hits.Hit;

/**
 * Demands of articles: a hit covers 60 % of the shorter span. Missing an arguable one, or one that only repeats another,
 * is no miss; finding it is right. Demander and addressee are right where a word of theirs is shared. Stateless.
 */
final class DemandScorer implements RecordScorer {

    static final double LEAST_COVERAGE = 0.6;

    @Override
    public String goldType() {
        return "demands";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        Hits hits = Hits.oneToOne(
                article.predicted("demands"), article.annotated("demands"), Placed::coverage, LEAST_COVERAGE);
        scores.add(
                "demands", hits.right(), hits.found(), hits.met(DemandScorer::isDue), hits.gold(DemandScorer::isDue));
        errors.unmatched(article, "demands", hits.falseHits(), hits.missed(DemandScorer::isDue));
        for (Hit hit : hits.hits()) {
            party(article, "demander", hit, scores, errors);
            if (!hit.gold().text("addressee_name").isEmpty()) {
                party(article, "addressee", hit, scores, errors);
            }
        }
    }

    /** Whether one has to find it: it is clear, and no repetition. */
    static boolean isDue(Placed demand) {
        return !demand.text("certainty").equals("arguable") && !demand.row().hasNonNull("same_as");
    }

    private static void party(ScoredArticle article, String side, Hit hit, Scores scores, ErrorList errors) {
        String expected = hit.gold().text(side + "_name") + " " + hit.gold().text(side);
        String got = hit.found().text(side) + " "
                + article.output().actor(hit.found().text(side + "_id"), "name");
        Set<String> words = Words.of(expected, 3);
        boolean same = Words.share(words, Words.of(got, 3));
        scores.addCase("demands." + side, same);
        if (!same) {
            errors.wrong(article, "demands." + side, hit.gold().row(), expected, got);
        }
    }
}
