package org.onrecord.training;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.attribution.AttributionReading;
import org.onrecord.extract.attribution.ContentChooser;
import org.onrecord.extract.attribution.HitFeatures;
import org.onrecord.language.Annotator;
import org.onrecord.language.CoreNlpAnnotator;

/**
 * Writes the contents that the models choose in annotated articles, with what speaks for each, as a CSV for
 * {@code training/hits.py}: the article's number, the columns of {@link HitFeatures}, how many contents
 * the article's annotators found, and 1 where the content agrees with one of them by half.
 *
 * <p>Usage: {@code java -cp ... org.onrecord.training.ExportHits GOLD.jsonl HITS.csv CACHE_DIR}. The articles must be
 * ones that neither model has learnt from.
 */
public final class ExportHits {

    private static final double AGREES = 0.5;

    private ExportHits() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: ExportHits GOLD.jsonl HITS.csv CACHE_DIR");
            System.exit(2);
        }
        Annotator annotator = new AnnotationStore(CoreNlpAnnotator.shared(), Path.of(arguments[2]), "attribution");
        try (CSVWriter out = new CSVWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            List<String> header = new ArrayList<>(List.of("article"));
            header.addAll(HitFeatures.NAMES);
            header.addAll(List.of("annotated", "right"));
            out.writeNext(header.toArray(String[]::new));
            int number = 0;
            for (GoldArticle gold : GoldArticle.read(Path.of(arguments[0]))) {
                TrainingArticle article =
                        TrainAttribution.read(gold, annotator.annotate(gold.article(), ParseTriggers::worthParsing));
                AttributionReading reading =
                        AttributionReading.of(article.table().article().reading());
                for (ContentChooser.Weighed weighed :
                        ContentChooser.weighed(article.table(), AttributionModel.shared(), reading)) {
                    out.writeNext(row(number, article, weighed));
                }
                number++;
            }
        }
    }

    private static String[] row(int number, TrainingArticle article, ContentChooser.Weighed weighed) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
        for (double value : weighed.features()) {
            row.add(Double.toString(value));
        }
        boolean right = article.gold().stream()
                .anyMatch(g -> g.agreement(
                                article.table(),
                                weighed.content().first(),
                                weighed.content().last())
                        >= AGREES);
        row.add(Integer.toString(article.gold().size()));
        row.add(right ? "1" : "0");
        return row.toArray(String[]::new);
    }
}
