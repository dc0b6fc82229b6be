package org.onrecord.evaluate;

import org.onrecord.evaluate.Hits.Hit;

/** Dates as TempEval-3 counts them: relaxed (any overlap), strict (same span), value (same TIMEX3 value). Stateless. */
final class DateScorer implements RecordScorer {

    private static final double ANY = 1e-9;

    @Override
    public String goldType() {
        return "dates";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        Hits hits = Hits.oneToOne(article.predicted("dates"), article.annotated("dates"), Placed::overlap, ANY);
        int strict = 0;
        int value = 0;
        for (Hit hit : hits.hits()) {
            if (hit.found().interval().equals(hit.gold().interval())) {
                strict++;
            } else {
                errors.wrongSpan(article, "dates.strict", hit);
            }
            String expected = hit.gold().text("value");
            String got = hit.found().text("value");
            if (got.equalsIgnoreCase(expected)) {
                value++;
            } else {
                errors.wrong(article, "dates.value", hit.gold().row(), expected, got);
            }
        }
        scores.add("dates.relaxed", hits.right(), hits.found(), hits.met(), hits.gold());
        scores.add("dates.strict", strict, hits.found(), strict, hits.gold());
        scores.add("dates.value", value, hits.found(), value, hits.gold());
        errors.unmatched(article, "dates.relaxed", hits.falseHits(), hits.missed());
    }
}
