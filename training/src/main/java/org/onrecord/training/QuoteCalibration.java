package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.CastBuilder;
import org.onrecord.resolve.places.GeoResolver;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Statement;

/**
 * Works out the table of confidences of quotes: how often a quote's words and speaker are right, for each
 * way of finding it, as a rising function of the model's score (isotonic regression by the pool adjacent
 * violators algorithm, Ayer et al. 1955).
 *
 * <p>Usage: {@code java -cp ... org.onrecord.training.QuoteCalibration TABLE.tsv GOLD.jsonl...}, of articles that the reader did not
 * learn from.
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

    private final Map<String, List<Outcome>> outcomes = new TreeMap<>();

    private QuoteCalibration() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        QuoteCalibration calibration = new QuoteCalibration();
        for (int i = 1; i < arguments.length; i++) {
            for (GoldArticle gold : GoldArticle.read(Path.of(arguments[i]))) {
                calibration.add(gold);
            }
        }
        Files.writeString(Path.of(arguments[0]), calibration.table());
    }

    private void add(GoldArticle gold) {
        AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(gold.article(), ParseTriggers::worthParsing);
        Alignment alignment = Alignment.of(gold.goldText(), article.article().text());
        if (alignment == null) {
            return;
        }
        List<QuoteDraft> drafts = drafts(article);
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
                    isSpeakerRight(article, alignment, drafts.get(pair.predicted()), annotations.get(pair.gold()));
        }
        for (int i = 0; i < right.length; i++) {
            QuoteDraft draft = drafts.get(i);
            outcomes.computeIfAbsent(draft.origin(), o -> new ArrayList<>()).add(new Outcome(draft.score(), right[i]));
        }
    }

    private static List<QuoteDraft> drafts(AnnotatedArticle article) {
        ArticleClauses clauses = new ArticleClauses(article);
        List<QuoteDraft> drafts = QuoteReader.drafts(article, clauses, AttributionFinder::find);
        Cast cast = new CastBuilder().build(article, new GeoResolver().resolve(article));
        List<Statement> statements = drafts.stream().map(QuoteDraft::statement).toList();
        return new QuoteReader(article, new ReferenceResolver(article, cast, clauses, statements), List.of())
                .withSpeakers(drafts);
    }

    private static Interval interval(Alignment alignment, JsonNode note, String prefix) {
        return alignment.gold(
                note.path(prefix + "start").asInt(), note.path(prefix + "end").asInt());
    }

    private static boolean isSpeakerRight(
            AnnotatedArticle article, Alignment alignment, QuoteDraft draft, JsonNode note) {
        if (!note.path("speaker_start").isNumber()) {
            return true;
        }
        return draft.source() != null
                && (alignment.ours(draft.source()).intersectionOverUnion(interval(alignment, note, "speaker_")) > 0
                        || !Collections.disjoint(
                                words(article.slice(draft.source())),
                                words(note.path("speaker_name").asText(""))));
    }

    /** Of more than three letters. */
    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
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
