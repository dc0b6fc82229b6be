package org.onrecord.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems. Of a column that is wrong in row after row the first ones are kept and the others
 * counted, so that one slip does not hide the rest. Not thread-safe.
 */
final class ProblemList {

    private static final int KEPT_PER_COLUMN = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String file, int row, String column, String message) {
        int count = counts.merge(file + "\t" + column, 1, Integer::sum);
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
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    String[] where = entry.getKey().split("\t");
                    String column = where[1].equals("null") ? null : where[1];
                    int more = entry.getValue() - KEPT_PER_COLUMN;
                    all.add(new Problem(where[0], 0, column, "and " + more + " more rows with something wrong here"));
                });
        return all;
    }
}
