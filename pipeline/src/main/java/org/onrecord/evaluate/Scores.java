package org.onrecord.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of hits by measure, and the figures that follow from them. Not for use by several threads. */
public final class Scores {

    private static final class Tally {
        int rightPredictions;
        int predictions;
        int foundGold;
        int gold;
        boolean isShare;
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private int articles;
    private int missing;

    void countArticle(boolean found) {
        articles++;
        if (!found) {
            missing++;
        }
    }

    /** Adds to precision (right of predictions) and recall (found of gold). */
    void add(String measure, int rightPredictions, int predictions, int foundGold, int gold) {
        Tally tally = tallies.computeIfAbsent(measure, m -> new Tally());
        tally.rightPredictions += rightPredictions;
        tally.predictions += predictions;
        tally.foundGold += foundGold;
        tally.gold += gold;
    }

    /** Adds one case to an accuracy (or a rate). */
    void addCase(String measure, boolean yes) {
        Tally tally = tallies.computeIfAbsent(measure, m -> new Tally());
        tally.isShare = true;
        tally.rightPredictions += yes ? 1 : 0;
        tally.predictions++;
    }

    public int articles() {
        return articles;
    }

    /** Gold articles that are not in the output. */
    public int missing() {
        return missing;
    }

    /** F1, or the share of an accuracy; 0 where nothing was counted. */
    public double value(String measure) {
        Tally tally = tallies.get(measure);
        if (tally == null) {
            return 0;
        }
        return tally.isShare ? share(tally.rightPredictions, tally.predictions) : f1(tally);
    }

    public double precision(String measure) {
        Tally tally = tallies.get(measure);
        return tally == null ? 0 : share(tally.rightPredictions, tally.predictions);
    }

    public double recall(String measure) {
        Tally tally = tallies.get(measure);
        return tally == null ? 0 : share(tally.foundGold, tally.gold);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f1(Tally tally) {
        double precision = share(tally.rightPredictions, tally.predictions);
        double recall = share(tally.foundGold, tally.gold);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** One line a measure, sorted by name. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(Locale.ROOT, "articles %d%n", articles));
        if (missing > 0) {
            lines.append(String.format(Locale.ROOT, "articles not in the output %d%n", missing));
        }
        tallies.forEach((measure, tally) -> lines.append(
                tally.isShare
                        ? String.format(
                                Locale.ROOT,
                                "%-28s accuracy %.3f  (of %d)%n",
                                measure,
                                value(measure),
                                tally.predictions)
                        : String.format(
                                Locale.ROOT,
                                "%-28s precision %.3f  recall %.3f  F1 %.3f  (%d found, %d in gold)%n",
                                measure,
                                precision(measure),
                                recall(measure),
                                value(measure),
                                tally.predictions,
                                tally.gold)));
        return lines.toString();
    }
}
