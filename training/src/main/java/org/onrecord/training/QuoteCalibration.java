package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.evaluate.Alignment;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.evaluate.Matching;
import org.onrecord.evaluate.Matching.Pair;
import org.onrecord.extract.AttributionFinder;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.quotes.QuoteDraft;
import org.onrecord.extract.quotes.QuoteReader;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Annotator;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.grammar.ArticleClauses;

/**
 * Works out the table of confidences of quotes: how often a quote's words and speaker are right, for each
 * way of finding it, as a rising function of the model's score (isotonic regression by the pool adjacent
 * violators algorithm, Ayer et al. 1955).
 *
 * <p>Usage: {@code java -cp ... org.onrecord.training.QuoteCalibration TABLE.tsv CACHE_DIR DEV.jsonl
 * [MORE.jsonl...]}. The first file counts for everything; further ones, which the model may have been
 * trained on, only for what rules find.
 */
public final class QuoteCalibration {

    /** Fewer quotes do not make a step of the table. */
    private static final int FEWEST = 40;

    /** A found quote: the model's score, and whether words and speaker were right. */
    private record Outcome(double score, boolean right) {}

    /** Quotes of neighbouring scores that get the same confidence. */
    private record Step(double from, double right, int count) {
        double share() {
            return right / count;
        }

        Step with(Step other) {
            return new Step(Math.min(from, other.from), right + other.right, count + other.count);
        }
    }

    private final Annotator annotator;
    private final Map<String, List<Outcome>> outcomes = new TreeMap<>();

    private QuoteCalibration(Annotator annotator) {
        this.annotator = annotator;
    }

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        Annotator annotator = new AnnotationStore(CoreNlpAnnotator.shared(), Path.of(arguments[1]), "attribution");
        QuoteCalibration calibration = new QuoteCalibration(annotator);
        for (int i = 2; i < arguments.length; i++) {
            for (GoldArticle gold : GoldArticle.read(Path.of(arguments[i]))) {
                calibration.add(gold, i > 2);
            }
        }
        Files.writeString(Path.of(arguments[0]), calibration.table());
    }

    private void add(GoldArticle gold, boolean rulesOnly) {
        AnnotatedArticle article = annotator.annotate(gold.article(), ParseTriggers::worthParsing);
        Alignment alignment = Alignment.of(gold.goldText(), article.article().text());
        if (alignment == null) {
            return;
        }
        List<QuoteDraft> drafts = QuoteReader.drafts(article, new ArticleClauses(article), AttributionFinder::find);
        List<JsonNode> annotations = new ArrayList<>();
        gold.gold().path("quotes").forEach(annotations::add);
        List<Pair> pairs = Matching.greedy(
                drafts,
                annotations,
                (draft, note) -> alignment.ours(draft.span()).intersectionOverUnion(interval(alignment, note, "")),
                0.5);
        boolean[] right = new boolean[drafts.size()];
        for (Pair pair : pairs) {
            right[pair.predicted()] =
                    isSpeakerRight(alignment, drafts.get(pair.predicted()), annotations.get(pair.gold()));
        }
        for (int i = 0; i < right.length; i++) {
            QuoteDraft draft = drafts.get(i);
            if (!rulesOnly || !draft.origin().startsWith("model")) {
                outcomes.computeIfAbsent(draft.origin(), o -> new ArrayList<>())
                        .add(new Outcome(draft.score(), right[i]));
            }
        }
    }

    private static Interval interval(Alignment alignment, JsonNode note, String prefix) {
        return alignment.gold(
                note.path(prefix + "start").asInt(), note.path(prefix + "end").asInt());
    }

    private static boolean isSpeakerRight(Alignment alignment, QuoteDraft draft, JsonNode note) {
        if (!note.path("speaker_start").isNumber()) {
            return true;
        }
        return draft.source() != null
                && alignment.ours(draft.source()).intersectionOverUnion(interval(alignment, note, "speaker_")) > 0;
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                "# How often a quote's words and speaker are right, by the way it was found and the model's score.\n");
        table.append(
                "# Three columns: way, lowest score of the step, share right. The share is only of this table's making:\n");
        table.append("# written by org.onrecord.training.QuoteCalibration, not by hand.\n");
        outcomes.forEach((origin, found) -> {
            for (Step step : steps(found)) {
                table.append(String.format(
                        Locale.ROOT, "%s\t%.3f\t%.3f%n", origin, step.from(), (step.right() + 1) / (step.count() + 2)));
            }
        });
        return table.toString();
    }

    /** Pools neighbours until shares rise with the score and every step has enough quotes. */
    private static List<Step> steps(List<Outcome> found) {
        found.sort(Comparator.comparingDouble(Outcome::score));
        List<Step> steps = new ArrayList<>();
        for (Outcome outcome : found) {
            steps.add(new Step(outcome.score(), outcome.right() ? 1 : 0, 1));
            while (steps.size() > 1 && violates(steps)) {
                Step last = steps.remove(steps.size() - 1);
                steps.set(steps.size() - 1, steps.get(steps.size() - 1).with(last));
            }
        }
        return enlarged(steps);
    }

    private static boolean violates(List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        Step before = steps.get(steps.size() - 2);
        return last.from() == before.from() || before.share() >= last.share();
    }

    private static List<Step> enlarged(List<Step> steps) {
        List<Step> large = new ArrayList<>();
        for (Step step : steps) {
            boolean join = !large.isEmpty()
                    && (step.count() < FEWEST || large.get(large.size() - 1).count() < FEWEST);
            if (join) {
                large.set(large.size() - 1, large.get(large.size() - 1).with(step));
            } else {
                large.add(step);
            }
        }
        return large;
    }
}
