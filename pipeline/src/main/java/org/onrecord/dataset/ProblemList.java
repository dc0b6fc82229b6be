package org.onrecord.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems. Of a column that is wrong in row after row the first ones are kept and the others
 * counted, so that one slip does not hide the rest. Not thread-safe.
 */
final class ProblemList {

    private static final int KEPT_PER_COLUMN = 20;

    /**
     * @param column null where a problem is not one column's
     */
    private record Where(String file, String column) {}

    private static final Comparator<Where> ORDER =
            Comparator.comparing(Where::file).thenComparing(where -> String.valueOf(where.column));

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Where, Integer> counts = new HashMap<>();

    void add(String file, int row, String column, String message) {
        int count = counts.merge(new Where(file, column), 1, Integer::sum);
        if (count <= KEPT_PER_COLUMN) {
            problems.add(new Problem(file, row, column, message));
        }
    }

    void add(String file, String message) {
        add(file, 0, null, message);
    }

    /** All that were kept, and for each column of which some were not a last one that says how many. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > KEPT_PER_COLUMN)
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(entry -> {
                    Where where = entry.getKey();
                    String more = "and " + (entry.getValue() - KEPT_PER_COLUMN) + " more rows";
                    all.add(new Problem(where.file, 0, where.column, more + " with something wrong here"));
                });
        return all;
    }
}
