package org.onrecord.evaluate;

/**
 * What stands above a page's text. Title: the same words. Byline: no word of the gold names is missing. Date: the same day,
 * and none where the page has none (which only counts for pages that were read). Stateless.
 */
final class PageHeadScorer {

    private final Scores scores;
    private final ErrorList errors;

    PageHeadScorer(Scores scores, ErrorList errors) {
        this.scores = scores;
        this.errors = errors;
    }

    void score(ScoredPage page) {
        GoldPage gold = page.gold();
        String title = page.document("title");
        String byline = page.document("byline");
        String date = page.document("published_on");
        if (gold.title() != null) {
            boolean same = page.isRead() && Words.plain(title).equals(Words.plain(gold.title()));
            add(page, "pages.title", same, gold.title(), title);
        }
        if (gold.byline() != null) {
            boolean all = page.isRead() && Words.ofNames(byline).containsAll(Words.ofNames(gold.byline()));
            add(page, "pages.byline", all, gold.byline(), byline);
        }
        if (gold.publishedOn() != null) {
            add(page, "pages.published_on", date.equals(gold.publishedOn()), gold.publishedOn(), date);
        } else if (page.isRead()) {
            add(page, "pages.no_date_invented", date.isEmpty(), "", date);
        }
    }

    private void add(ScoredPage page, String measure, boolean right, String expected, String found) {
        scores.addCase(measure, right);
        if (!right) {
            errors.ofArticle(page.article(), measure, "wrong", "", expected, found);
        }
    }
}
