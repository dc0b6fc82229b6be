package org.onrecord.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.evaluate.Hits.Hit;

/**
 * Quotes of pages: as {@link QuoteScorer} counts them, but a row may hit several gold quotes and several rows one. Speaker:
 * of the core quotes that were hit, those where the first row's speaker, in words or by name, shares a word with the gold
 * one; {@code speaker.pronoun}: of those said by "he", "she" or "they", where the resolved name does. {@code quotes.sure}:
 * of the rows that need no review, how many hit. {@code rows_of_furniture}: rows that were made of words around the article. Stateless.
 */
final class PageQuoteScorer implements RecordScorer {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    @Override
    public String goldType() {
        return "quotes";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        score(article, "quotes.direct", Set.of("direct"), scores, errors);
        score(article, "quotes.all", Set.of("direct", "mixed", "indirect"), scores, errors);
        List<Placed> furniture = article.predicted("quotes").stream()
                .filter(row -> row.interval().equals(Interval.NOWHERE))
                .toList();
        scores.count("rows_of_furniture", furniture.size());
        errors.unmatched(article, "rows_of_furniture", furniture, List.of());
    }

    private static void score(
            ScoredArticle article, String measure, Set<String> kinds, Scores scores, ErrorList errors) {
        List<Placed> all = article.annotated("quotes");
        List<Placed> found = ofKinds(kinds, article.predicted("quotes"));
        List<Placed> core =
                ofKinds(kinds, all).stream().filter(QuoteScorer::isCore).toList();
        Hits ofAnyKind = Hits.free(found, all, Placed::overlap, QuoteScorer.LEAST_OVERLAP);
        Hits hits = Hits.free(found, core, Placed::overlap, QuoteScorer.LEAST_OVERLAP);
        scores.add(measure, ofAnyKind.right(), found.size(), hits.met(), core.size());
        errors.unmatched(article, measure, ofAnyKind.falseHits(), hits.missed());
        if (measure.equals("quotes.all")) {
            int sure = (int) found.stream().filter(PageQuoteScorer::isSure).count();
            List<Placed> falseAndSure = ofAnyKind.falseHits().stream()
                    .filter(PageQuoteScorer::isSure)
                    .toList();
            scores.addCases("quotes.sure", sure - falseAndSure.size(), sure);
            errors.unmatched(article, "quotes.sure", falseAndSure, List.of());
        }
        for (Hit hit : hits.firstHits()) {
            speaker(article, measure + ".speaker", hit, scores, errors);
        }
    }

    private static List<Placed> ofKinds(Set<String> kinds, List<Placed> quotes) {
        return quotes.stream()
                .filter(quote -> kinds.contains(quote.text("kind")))
                .toList();
    }

    private static boolean isSure(Placed row) {
        return !row.text("needs_review").equals("true");
    }

    private static void speaker(ScoredArticle article, String measure, Hit hit, Scores scores, ErrorList errors) {
        Placed gold = hit.gold();
        String name = gold.text("speaker_name");
        String words = gold.text("speaker_text");
        String foundName = hit.found().text("speaker_name");
        String foundWords = hit.found().text("speaker");
        if (!name.isEmpty()) {
            boolean right = Words.share(Words.ofNames(name, words), Words.ofNames(foundName, foundWords));
            add(article, measure, right, hit, scores, errors);
        }
        if (gold.text("speaker_kind").equals("person") && PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
            boolean right = Words.share(Words.ofNames(name), Words.ofNames(foundName));
            add(article, "speaker.pronoun", right, hit, scores, errors);
        }
    }

    private static void add(
            ScoredArticle article, String measure, boolean right, Hit hit, Scores scores, ErrorList errors) {
        scores.addCase(measure, right);
        if (!right) {
            String expected =
                    hit.gold().text("speaker_text") + " / " + hit.gold().text("speaker_name");
            String found = hit.found().text("speaker") + " / " + hit.found().text("speaker_name");
            errors.wrong(article, measure, hit.gold().row(), expected, found);
        }
    }
}
