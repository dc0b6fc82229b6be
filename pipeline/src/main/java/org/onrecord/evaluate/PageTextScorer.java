package org.onrecord.evaluate;

import java.util.Map;

/**
 * The text that was read of a page, by its words, each as often as it is there: how many of those read are the article's
 * own, how many of the article's own were read; over all pages and over those of one form. Lines that were lost, and lines
 * of furniture, are listed as errors. Stateless.
 */
final class PageTextScorer {

    private final Scores scores;
    private final ErrorList errors;

    PageTextScorer(Scores scores, ErrorList errors) {
        this.scores = scores;
        this.errors = errors;
    }

    void score(ScoredPage page) {
        String ourText = page.article().ourText();
        String goldText = page.gold().text();
        Map<String, Integer> read = Words.counted(ourText);
        Map<String, Integer> gold = Words.counted(goldText);
        int shared = gold.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), read.getOrDefault(word.getKey(), 0)))
                .sum();
        scores.add("text", shared, sum(read), shared, sum(gold));
        scores.add("text." + page.gold().form(), shared, sum(read), shared, sum(gold));
        listLines(page, "missed", goldText, ourText);
        listLines(page, "false hit", ourText, goldText);
    }

    /** Lists the lines of a text that are not in the other. */
    private void listLines(ScoredPage page, String error, String text, String other) {
        String otherInk = Ink.of(other).text();
        text.lines()
                .filter(line -> !otherInk.contains(Ink.of(line).text()))
                .forEach(line -> errors.ofArticle(page.article(), "text", error, line, "", ""));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
