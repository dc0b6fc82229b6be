package org.onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.attribution.ContentCandidate;
import org.onrecord.extract.attribution.Features;
import org.onrecord.extract.attribution.SourceCandidates;
import org.onrecord.extract.attribution.SourceFeatures;
import org.onrecord.extract.attribution.TokenTable;

/** Learns to rank the noun phrases near an attribution as its source (multinomial logistic). Deterministic. */
final class SourceTrainer {

    private static final int PASSES = 5;

    private SourceTrainer() {}

    private record Choice(int[][] options, int wanted) {}

    static float[] train(List<TrainingArticle> articles) {
        List<Choice> choices = new ArrayList<>();
        for (TrainingArticle article : articles) {
            for (GoldAttribution gold : article.gold()) {
                if (gold.cueHead() >= 0) {
                    Choice choice = choice(article.table(), gold);
                    if (choice.wanted >= 0) {
                        choices.add(choice);
                    }
                }
            }
        }
        AdaGrad model = new AdaGrad(AttributionModel.SOURCE_BITS, 0.1, 1e-4);
        Random random = new Random(1);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(choices, random);
            choices.forEach(choice -> learn(model, choice));
            model.endPass();
        }
        return model.result();
    }

    private static Choice choice(TokenTable t, GoldAttribution gold) {
        Features features = new Features(AttributionModel.SOURCE_BITS);
        ContentCandidate content = new ContentCandidate(gold.cueHead(), gold.first(), gold.last());
        List<Integer> heads = SourceCandidates.of(t, content);
        int[][] options = new int[heads.size() + 1][];
        int wanted = gold.sourceFirst() < 0 ? 0 : -1;
        double best = 0;
        for (int k = 0; k < options.length; k++) {
            int head = k == 0 ? -1 : heads.get(k - 1);
            SourceFeatures.of(t, content, head, features);
            options[k] = features.toArray();
            if (k > 0 && gold.sourceFirst() <= head && head <= gold.sourceLast()) {
                int[] phrase = SourceCandidates.phrase(t, head, content);
                int up = t.head[head];
                boolean top = up < gold.sourceFirst() || up > gold.sourceLast();
                double agreement = (top ? 1 : 0)
                        + GoldAttribution.agreement(t, phrase[0], phrase[1], gold.sourceFirst(), gold.sourceLast());
                if (agreement > best) {
                    best = agreement;
                    wanted = k;
                }
            }
        }
        return new Choice(options, wanted);
    }

    private static void learn(AdaGrad model, Choice choice) {
        double[] p = new double[choice.options.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < p.length; k++) {
            p[k] = model.dot(choice.options[k]);
            max = Math.max(max, p[k]);
        }
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = Math.exp(p[k] - max);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            model.step(choice.options[k], (k == choice.wanted ? 1 : 0) - p[k] / sum);
        }
    }
}
