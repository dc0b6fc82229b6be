package org.onrecord.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.attribution.AttributionNetwork;
import org.onrecord.extract.attribution.EncoderWindow;
import org.onrecord.language.Annotator;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.WordPieces;

/**
 * Writes annotated articles as the attribution network reads them, to teach it: one JSON object a line for
 * each window, with {@code article} (number from 0), the columns of {@link EncoderWindow}, {@code sentence}
 * (number of each token's sentence) and {@code gold} (lists of seven token numbers: first and last of the cue,
 * its head, first and last of the content and of the source, -1 and -2 where there is none).
 *
 * <p>Usage: {@code java -cp ... org.onrecord.training.ExportAttributionWindows GOLD.jsonl WINDOWS.jsonl CACHE_DIR}.
 */
public final class ExportAttributionWindows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportAttributionWindows() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: ExportAttributionWindows GOLD.jsonl WINDOWS.jsonl CACHE_DIR");
            System.exit(2);
        }
        Annotator annotator = new AnnotationStore(CoreNlpAnnotator.shared(), Path.of(arguments[2]), "attribution");
        WordPieces vocabulary = AttributionNetwork.vocabulary();
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            int number = 0;
            for (GoldArticle gold : GoldArticle.read(Path.of(arguments[0]))) {
                TrainingArticle article =
                        TrainAttribution.read(gold, annotator.annotate(gold.article(), ParseTriggers::worthParsing));
                for (EncoderWindow window : EncoderWindow.of(article.table(), vocabulary)) {
                    out.write(JSON.writeValueAsString(line(number, article, window)));
                    out.write('\n');
                }
                number++;
            }
        }
    }

    private static ObjectNode line(int number, TrainingArticle article, EncoderWindow window) {
        ObjectNode line = JSON.createObjectNode();
        line.put("article", number);
        line.put("first", window.first());
        line.put("own", window.own());
        line.set("pieces", JSON.valueToTree(window.pieces()));
        line.set("features", JSON.valueToTree(window.features()));
        line.set("pieceOf", JSON.valueToTree(window.pieceOf()));
        ArrayNode sentences = line.putArray("sentence");
        for (int i = window.first(); i < window.end(); i++) {
            sentences.add(article.table().sentenceOf(i));
        }
        ArrayNode gold = line.putArray("gold");
        for (GoldAttribution g : article.gold()) {
            if (window.first() <= g.cueHead() && g.cueHead() < window.end()) {
                gold.add(JSON.valueToTree(List.of(
                        g.cueFirst(), g.cueLast(), g.cueHead(), g.first(), g.last(), g.sourceFirst(), g.sourceLast())));
            }
        }
        return line;
    }
}
