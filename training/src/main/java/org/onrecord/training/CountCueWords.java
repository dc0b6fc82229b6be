package org.onrecord.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.CueWords;
import org.onrecord.extract.attribution.TokenTable;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Token;

/**
 * Counts how often each word is the head of a cue in annotated articles: {@code CountCueWords
 * GOLD.jsonl > cue-words.tsv}. The list that ships was made with it from quotes-train.jsonl.
 */
public final class CountCueWords {

    /** Rarer words, or words that are less often a cue, are not worth a line. */
    private static final int LEAST_COUNT = 2;

    private static final double LEAST_SHARE = 0.02;
    /** Added to how often a word occurs, so that rare words are not taken for sure cues. */
    private static final int DOUBT = 3;

    private CountCueWords() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: CountCueWords GOLD.jsonl");
            System.exit(2);
        }
        Map<String, int[]> counts = new TreeMap<>();
        for (GoldArticle article : GoldArticle.read(Path.of(args[0]))) {
            TokenTable table = new TokenTable(CoreNlpAnnotator.shared().annotate(article.article(), sentence -> false));
            Set<Integer> heads = new HashSet<>();
            GoldAttributions.read(article, table).stream()
                    .map(GoldAttribution::cueHead)
                    .forEach(heads::add);
            for (int i = 0; i < table.size(); i++) {
                Token token = table.token(i);
                int[] count = counts.computeIfAbsent(CueWords.key(token), key -> new int[2]);
                count[0] += heads.contains(i) ? 1 : 0;
                count[1]++;
            }
        }
        write(counts, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void write(Map<String, int[]> counts, PrintStream out) {
        out.println(
                "# How often a word heads a cue in annotated news: lemma/word class (V, N, J, other O), tab, share of its occurrences.");
        out.println(
                "# Source: counted by org.onrecord.training.CountCueWords on the training part of PolNeAR 1.0. Licence: that of the project.");
        counts.forEach((word, count) -> {
            double share = (double) count[0] / (count[1] + DOUBT);
            if (count[0] >= LEAST_COUNT && share >= LEAST_SHARE) {
                out.printf(Locale.ROOT, "%s\t%.2f%n", word, share);
            }
        });
    }
}
