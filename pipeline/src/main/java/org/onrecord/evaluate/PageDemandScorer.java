package org.onrecord.evaluate;

import java.util.List;
import org.onrecord.evaluate.Hits.Hit;

/**
 * Demands of pages: as {@link DemandScorer} counts them, but a row may hit several gold demands and several rows one.
 * {@code demands.listed}: of the due ones that are numbered, as explainers and lists have them, how many were found.
 * Demander and addressee, where gold has one: whether the first row's, in words or by name, shares a word with it. Stateless.
 */
final class PageDemandScorer implements RecordScorer {

    @Override
    public String goldType() {
        return "demands";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        Hits hits = Hits.free(
                article.predicted("demands"),
                article.annotated("demands"),
                Placed::coverage,
                DemandScorer.LEAST_COVERAGE);
        int due = hits.gold(DemandScorer::isDue);
        scores.add("demands", hits.right(), hits.found(), hits.met(DemandScorer::isDue), due);
        errors.unmatched(article, "demands", hits.falseHits(), hits.missed(DemandScorer::isDue));
        int listed = hits.gold(PageDemandScorer::isListed);
        if (listed > 0) {
            scores.addCases("demands.listed", hits.met(PageDemandScorer::isListed), listed);
            errors.unmatched(article, "demands.listed", List.of(), hits.missed(PageDemandScorer::isListed));
        }
        for (Hit hit : hits.firstHits()) {
            party(article, "demander", hit, scores, errors);
            party(article, "addressee", hit, scores, errors);
        }
    }

    private static boolean isListed(Placed demand) {
        return DemandScorer.isDue(demand) && demand.row().hasNonNull("number");
    }

    private static void party(ScoredArticle article, String side, Hit hit, Scores scores, ErrorList errors) {
        String expected = hit.gold().text(side + "_name") + " " + hit.gold().text(side);
        String got = hit.found().text(side + "_name") + " " + hit.found().text(side);
        if (!expected.isBlank()) {
            boolean same = Words.share(Words.ofNames(expected), Words.ofNames(got));
            scores.addCase("demands." + side, same);
            if (!same) {
                errors.wrong(article, "demands." + side, hit.gold().row(), expected, got);
            }
        }
    }
}
