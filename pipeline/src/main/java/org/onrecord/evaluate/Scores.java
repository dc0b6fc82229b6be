package org.onrecord.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts of hits by measure, and the figures that follow from them. Not thread-safe. */
public final class Scores {

    private enum Kind {
        RECORDS,
        SHARE,
        COUNT
    }

    private static final class Tally {
        final Kind kind;
        int right;
        int predictions;
        int met;
        int gold;

        Tally(Kind kind) {
            this.kind = kind;
        }

        double precision() {
            return share(right, predictions);
        }

        double recall() {
            return share(met, gold);
        }

        double value() {
            double precision = precision();
            double recall = recall();
            return switch (kind) {
                case RECORDS -> precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
                case SHARE -> precision;
                case COUNT -> right;
            };
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        String line(String measure) {
            return switch (kind) {
                case RECORDS ->
                    String.format(
                            Locale.ROOT,
                            "%-28s precision %.3f  recall %.3f  F1 %.3f  (%d found, %d in gold)%n",
                            measure,
                            precision(),
                            recall(),
                            value(),
                            predictions,
                            gold);
                case SHARE ->
                    String.format(Locale.ROOT, "%-28s accuracy %.3f  (of %d)%n", measure, value(), predictions);
                case COUNT -> String.format(Locale.ROOT, "%-28s %d%n", measure, right);
            };
        }
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

    private Tally tally(String measure, Kind kind) {
        return tallies.computeIfAbsent(measure, m -> new Tally(kind));
    }

    /** Adds to precision (right of predictions) and recall (met of gold). */
    void add(String measure, int right, int predictions, int met, int gold) {
        Tally tally = tally(measure, Kind.RECORDS);
        tally.right += right;
        tally.predictions += predictions;
        tally.met += met;
        tally.gold += gold;
    }

    /** Adds cases to an accuracy (or a rate). */
    void addCases(String measure, int yes, int cases) {
        Tally tally = tally(measure, Kind.SHARE);
        tally.right += yes;
        tally.predictions += cases;
    }

    void addCase(String measure, boolean yes) {
        addCases(measure, yes ? 1 : 0, 1);
    }

    /** Adds to a mere number. */
    void count(String measure, int number) {
        tally(measure, Kind.COUNT).right += number;
    }

    public int articles() {
        return articles;
    }

    /** Gold articles that are not in the output. */
    public int missing() {
        return missing;
    }

    /** Names of all that was counted, sorted. */
    public Set<String> measures() {
        return tallies.keySet();
    }

    private Tally of(String measure) {
        return tallies.getOrDefault(measure, new Tally(Kind.COUNT));
    }

    /** F1, the share of an accuracy, or a mere number; 0 where nothing was counted. */
    public double value(String measure) {
        return of(measure).value();
    }

    public double precision(String measure) {
        return of(measure).precision();
    }

    public double recall(String measure) {
        return of(measure).recall();
    }

    /** What was found, or the cases of an accuracy. */
    public int predictions(String measure) {
        return of(measure).predictions;
    }

    /** How many annotations had to be found. */
    public int gold(String measure) {
        return of(measure).gold;
    }

    /** One line a measure, sorted by name. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(Locale.ROOT, "articles %d%n", articles));
        if (missing > 0) {
            lines.append(String.format(Locale.ROOT, "articles not in the output %d%n", missing));
        }
        tallies.forEach((measure, tally) -> lines.append(tally.line(measure)));
        return lines.toString();
    }
}
