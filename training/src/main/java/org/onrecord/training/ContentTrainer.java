package org.onrecord.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.attribution.ContentCandidate;
import org.onrecord.extract.attribution.ContentChooser;
import org.onrecord.extract.attribution.ContentFeatures;
import org.onrecord.extract.attribution.ContentLattice;
import org.onrecord.extract.attribution.Features;
import org.onrecord.extract.attribution.TokenTable;

/**
 * Learns the weights of the content model: those that make the annotated readings most probable among
 * all readings without overlap (conditional likelihood of a semi-Markov model). Deterministic.
 */
final class ContentTrainer {

    private static final int PASSES = 4;
    private static final double RATE = 0.05;
    private static final double SHRINK = 1e-2;
    private static final double LEAST_GRADIENT = 1e-3;

    private final PrintStream log;

    ContentTrainer(PrintStream log) {
        this.log = log;
    }

    private record Lesson(ContentLattice lattice, List<ContentCandidate> candidates, Set<ContentCandidate> wanted) {}

    float[] train(List<TrainingArticle> articles, Map<TrainingArticle, double[]> cueProbability) {
        List<Lesson> lessons = new ArrayList<>();
        Features features = new Features(AttributionModel.CONTENT_BITS);
        for (TrainingArticle article : articles) {
            TokenTable t = article.table();
            double[] p = cueProbability.get(article);
            List<ContentCandidate> candidates = ContentChooser.candidates(t, p);
            for (ContentCandidate candidate : candidates) {
                ContentFeatures.of(t, candidate, p, features);
                candidate.features(features.toArray());
            }
            lessons.add(new Lesson(new ContentLattice(t.size(), candidates), candidates, wanted(article, candidates)));
        }
        AdaGrad model = new AdaGrad(AttributionModel.CONTENT_BITS, RATE, SHRINK);
        Random random = new Random(2);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, random);
            double likelihood = 0;
            for (Lesson lesson : lessons) {
                likelihood += learn(model, lesson);
            }
            model.endPass();
            log.printf(Locale.ROOT, "  pass %d: log likelihood %.0f%n", pass, likelihood);
        }
        return model.result();
    }

    private static double learn(AdaGrad model, Lesson lesson) {
        double likelihood = 0;
        for (ContentCandidate candidate : lesson.candidates) {
            candidate.score(model.dot(candidate.features()));
            likelihood += lesson.wanted.contains(candidate) ? candidate.score() : 0;
        }
        likelihood -= lesson.lattice.marginals();
        for (ContentCandidate candidate : lesson.candidates) {
            double gradient = (lesson.wanted.contains(candidate) ? 1 : 0) - candidate.marginal();
            if (Math.abs(gradient) > LEAST_GRADIENT) {
                model.step(candidate.features(), gradient);
            }
        }
        return likelihood;
    }

    /** For each annotated content the candidate that agrees best, its cue's own candidates first. */
    private static Set<ContentCandidate> wanted(TrainingArticle article, List<ContentCandidate> candidates) {
        TokenTable t = article.table();
        Map<Integer, List<ContentCandidate>> byCue = new HashMap<>();
        candidates.forEach(
                c -> byCue.computeIfAbsent(c.cue(), cue -> new ArrayList<>()).add(c));
        Set<ContentCandidate> wanted = new HashSet<>();
        boolean[] taken = new boolean[t.size()];
        for (GoldAttribution gold : article.gold()) {
            ContentCandidate best = bestOf(t, gold, byCue.getOrDefault(gold.cueHead(), List.of()));
            for (int cue = gold.cueFirst(); best == null && cue <= gold.cueLast(); cue++) {
                best = bestOf(t, gold, byCue.getOrDefault(cue, List.of()));
            }
            if (best == null || isTaken(taken, best)) {
                continue;
            }
            for (int i = best.first(); i <= best.last(); i++) {
                taken[i] = true;
            }
            wanted.add(best);
        }
        return wanted;
    }

    private static boolean isTaken(boolean[] taken, ContentCandidate candidate) {
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static ContentCandidate bestOf(TokenTable t, GoldAttribution gold, List<ContentCandidate> candidates) {
        ContentCandidate best = null;
        double bestAgreement = 0.5;
        for (ContentCandidate candidate : candidates) {
            double agreement = gold.agreement(t, candidate.first(), candidate.last());
            if (agreement > bestAgreement) {
                bestAgreement = agreement;
                best = candidate;
            }
        }
        return best;
    }
}
