package org.onrecord.extract.quotes;

import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.words.WordList;

/**
 * How sure a quote is: the share of quotes found in the same way, with a model score as high, whose words
 * and speaker were right on the development articles (isotonic regression; table written by {@code
 * org.onrecord.training.QuoteCalibration}). Stateless.
 */
final class QuoteConfidence {

    /** A speaker who could not be traced is never told as sure. */
    private static final double UNTRACED = 0.5;

    private static final Set<ReferenceStatus> KNOWN =
            EnumSet.of(ReferenceStatus.NAMED, ReferenceStatus.ANONYMOUS, ReferenceStatus.JOINT);

    private static final Map<String, NavigableMap<Double, Double>> TABLE = load();

    private QuoteConfidence() {}

    private static Map<String, NavigableMap<Double, Double>> load() {
        Map<String, NavigableMap<Double, Double>> table = new TreeMap<>();
        for (String[] columns : WordList.rows("extract/quote-confidence.tsv")) {
            table.computeIfAbsent(columns[0], origin -> new TreeMap<>())
                    .put(Double.parseDouble(columns[1]), Double.parseDouble(columns[2]));
        }
        return table;
    }

    /** From 0 to 1, to two decimals. */
    static double of(QuoteDraft draft, Referent speaker) {
        double confidence = calibrated(draft.origin(), draft.score());
        if (speaker.status() == ReferenceStatus.RESOLVED) {
            confidence *= speaker.confidence();
        } else if (!KNOWN.contains(speaker.status())) {
            confidence = Math.min(confidence, UNTRACED);
        }
        return Math.round(confidence * 100) / 100.0;
    }

    private static double calibrated(String origin, double score) {
        NavigableMap<Double, Double> steps = TABLE.get(origin);
        if (steps == null) {
            return UNTRACED;
        }
        Map.Entry<Double, Double> step = steps.floorEntry(score);
        return step == null ? steps.firstEntry().getValue() : step.getValue();
    }
}
