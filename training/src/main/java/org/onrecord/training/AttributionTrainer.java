package org.onrecord.training;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.attribution.CueFeatures;
import org.onrecord.extract.attribution.CueScorer;
import org.onrecord.extract.attribution.CueSlots;
import org.onrecord.extract.attribution.Features;
import org.onrecord.extract.attribution.SlotNet;
import org.onrecord.extract.attribution.WordVectors;

/**
 * Learns an {@link AttributionModel} from annotated articles. Each stage is trained on what the stage
 * before says of articles that it was not trained on. Deterministic: the same articles in the same
 * order give the same model.
 */
final class AttributionTrainer {

    private static final int LINEAR_PARTS = 3;
    private static final int NET_PARTS = 2;
    private static final int LINEAR_PASSES = 4;
    private static final int NET_PASSES = 4;
    private static final int BATCH = 32;
    private static final long SEED = 7;

    private final List<TrainingArticle> articles;
    private final PrintStream log;
    private final Map<TrainingArticle, double[]> linear = new HashMap<>();
    private final Map<TrainingArticle, double[]> refined = new HashMap<>();

    AttributionTrainer(List<TrainingArticle> articles, PrintStream log) {
        this.articles = articles;
        this.log = log;
    }

    /** @param leastHit stored with the model: contents less likely to be right are not weighed any further */
    AttributionModel train(double leastHit) throws IOException {
        float[] cues = trainCues();
        log.println("cue weights learnt");
        WordVectors vectors = CoreNlpVectors.load();
        List<SlotNet> nets = trainNets(vectors);
        log.println("cue networks learnt");
        float[] contents = new ContentTrainer(log).train(articles, refined);
        log.println("content weights learnt");
        float[] sources = SourceTrainer.train(articles);
        return new AttributionModel(vectors, cues, nets, contents, sources, leastHit);
    }

    private float[] trainCues() {
        for (int part = 0; part < LINEAR_PARTS; part++) {
            float[] weights = trainCues(without(part, LINEAR_PARTS));
            for (TrainingArticle article : articles) {
                if (article.part(LINEAR_PARTS) == part) {
                    linear.put(article, CueScorer.linear(article.table(), weights));
                }
            }
        }
        return trainCues(articles);
    }

    private List<TrainingArticle> without(int part, int parts) {
        return articles.stream().filter(a -> a.part(parts) != part).toList();
    }

    private static boolean[] heads(TrainingArticle article) {
        boolean[] heads = new boolean[article.table().size()];
        article.gold().stream().filter(g -> g.cueHead() >= 0).forEach(g -> heads[g.cueHead()] = true);
        return heads;
    }

    private static float[] trainCues(List<TrainingArticle> articles) {
        AdaGrad model = new AdaGrad(AttributionModel.CUE_BITS, 0.08, 1e-4);
        List<TrainingArticle> order = new ArrayList<>(articles);
        Random random = new Random(SEED);
        Features features = new Features(AttributionModel.CUE_BITS);
        for (int pass = 0; pass < LINEAR_PASSES; pass++) {
            Collections.shuffle(order, random);
            for (TrainingArticle article : order) {
                boolean[] heads = heads(article);
                for (int i = 0; i < heads.length; i++) {
                    if (CueFeatures.possible(article.table(), i)) {
                        CueFeatures.of(article.table(), i, features);
                        int[] indices = features.toArray();
                        model.step(indices, (heads[i] ? 1 : 0) - CueScorer.logistic(model.dot(indices)));
                    }
                }
            }
            model.endPass();
        }
        return model.result();
    }

    private List<SlotNet> trainNets(WordVectors vectors) {
        for (int part = 0; part < NET_PARTS; part++) {
            List<SlotNet> nets = trainNets(vectors, without(part, NET_PARTS));
            for (TrainingArticle article : articles) {
                if (article.part(NET_PARTS) == part) {
                    refined.put(article, CueScorer.refined(article.table(), linear.get(article), nets));
                }
            }
        }
        return trainNets(vectors, articles);
    }

    private List<SlotNet> trainNets(WordVectors vectors, List<TrainingArticle> part) {
        List<Example> examples = examples(vectors, part);
        List<SlotNet> nets = new ArrayList<>();
        for (int n = 0; n < AttributionModel.NETS; n++) {
            nets.add(trainNet(vectors, new ArrayList<>(examples), SEED + n));
        }
        return nets;
    }

    private record Example(SlotNet.Item item, boolean cue) {}

    private List<Example> examples(WordVectors vectors, List<TrainingArticle> part) {
        List<Example> examples = new ArrayList<>();
        for (TrainingArticle article : part) {
            boolean[] heads = heads(article);
            double[] p = linear.get(article);
            for (int i = 0; i < p.length; i++) {
                if (p[i] > CueScorer.LEAST_LINEAR) {
                    examples.add(new Example(CueSlots.of(article.table(), vectors, i, p), heads[i]));
                }
            }
        }
        return examples;
    }

    private SlotNet trainNet(WordVectors vectors, List<Example> examples, long seed) {
        SlotNet net = AttributionModel.newCueNet(vectors, seed);
        SlotNetTrainer trainer = new SlotNetTrainer(net, 1e-3, 0.3, seed);
        Random random = new Random(seed);
        long steps = 0;
        double all = NET_PASSES * (examples.size() / (double) BATCH) * 1.05;
        for (int pass = 0; pass < NET_PASSES; pass++) {
            Collections.shuffle(examples, random);
            double loss = 0;
            for (int k = 0; k < examples.size(); k++) {
                loss += trainer.add(examples.get(k).item(), examples.get(k).cue() ? 1 : 0);
                if ((k + 1) % BATCH == 0 || k + 1 == examples.size()) {
                    trainer.step(k % BATCH + 1, 1 - Math.min(1, steps++ / all));
                }
            }
            log.printf(Locale.ROOT, "  pass %d: loss %.4f of %d%n", pass, loss / examples.size(), examples.size());
        }
        return net;
    }
}
