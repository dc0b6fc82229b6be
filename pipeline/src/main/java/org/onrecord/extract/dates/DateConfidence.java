package org.onrecord.extract.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.words.WordList;

/** How often a reading of a kind is right, as measured on the development data ({@code date-confidence.tsv}). Stateless. */
final class DateConfidence {

    private static final Map<String, Double> SHARES = new HashMap<>();

    static {
        for (String[] cells : WordList.rows("extract/date-confidence.tsv")) {
            SHARES.put(String.join(" ", cells[0], cells[1], cells[2]), Double.valueOf(cells[3]));
        }
    }

    private DateConfidence() {}

    /**
     * From 0 to 1.
     *
     * @param days what the value covers, null where it names no days
     */
    static double of(TimexValue value, DayRange days) {
        if (value.value() == null) {
            return 0;
        }
        String type = value.type().toLowerCase(Locale.ROOT);
        String basis = value.basis().name().toLowerCase(Locale.ROOT);
        String kind = days != null ? days.precision() : value.value().endsWith("_REF") ? value.value() : "none";
        Double share = SHARES.get(type + " " + basis + " " + kind);
        return share != null ? share : SHARES.get(type + " * *");
    }
}
