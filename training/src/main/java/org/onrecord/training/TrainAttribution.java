package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.attribution.TokenTable;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Annotator;
import org.onrecord.language.CoreNlpAnnotator;

/**
 * Learns the attribution model from annotated articles. The one command that made the model that ships:
 *
 * <pre>java -Xmx5g -cp CLASSES org.onrecord.training.TrainAttribution quotes-train.jsonl
 *     pipeline/src/main/resources/org/onrecord/extract/attribution.model.gz CACHE_DIR</pre>
 *
 * The same articles give the same file. Takes about three minutes once the annotations are in
 * CACHE_DIR. Sentences are parsed as in a run ({@link ParseTriggers}); the list of words that decides it
 * comes from {@link CountCueWords}.
 */
public final class TrainAttribution {

    /** What is less likely to be right than this is not weighed any further. */
    static final double LEAST_HIT = 0.03;

    private TrainAttribution() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: TrainAttribution GOLD.jsonl MODEL.gz CACHE_DIR");
            System.exit(2);
        }
        Annotator annotator = new AnnotationStore(CoreNlpAnnotator.shared(), Path.of(args[2]), "attribution");
        List<TrainingArticle> articles = new ArrayList<>();
        for (GoldArticle article : GoldArticle.read(Path.of(args[0]))) {
            articles.add(read(article, annotator.annotate(article.article(), ParseTriggers::worthParsing)));
        }
        AttributionModel model = new AttributionTrainer(articles, System.out).train(LEAST_HIT);
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            model.write(out);
        }
    }

    /** The article with its gold attributions as tokens. */
    public static TrainingArticle read(GoldArticle gold, AnnotatedArticle annotated) {
        TokenTable table = new TokenTable(annotated);
        GoldAlignment alignment =
                new GoldAlignment(gold.goldText(), gold.article().text());
        List<GoldAttribution> attributions = new ArrayList<>();
        for (JsonNode quote : gold.gold().path("quotes")) {
            int[] content = tokens(table, alignment, quote, "start", "end");
            int[] cue = tokens(table, alignment, quote, "cue_start", "cue_end");
            int[] source = tokens(table, alignment, quote, "speaker_start", "speaker_end");
            if (content[0] >= 0) {
                attributions.add(
                        GoldAttribution.of(table, cue[0], cue[1], content[0], content[1], source[0], source[1]));
            }
        }
        return new TrainingArticle(gold.id(), table, attributions);
    }

    /** First and last token of a gold span; -1 and -2 where there is none. */
    private static int[] tokens(TokenTable t, GoldAlignment alignment, JsonNode node, String start, String end) {
        if (!node.path(start).isInt()
                || node.path(end).asInt() <= node.path(start).asInt()) {
            return new int[] {-1, -2};
        }
        int first = t.firstTokenEndingAfter(alignment.start(node.path(start).asInt()));
        int last = t.firstTokenEndingAfter(alignment.end(node.path(end).asInt()) - 1);
        return first >= t.size()
                ? new int[] {-1, -2}
                : new int[] {first, Math.min(Math.max(first, last), t.size() - 1)};
    }
}
