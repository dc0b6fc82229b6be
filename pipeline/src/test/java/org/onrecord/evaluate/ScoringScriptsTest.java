package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether {@link Evaluation} counts as score.py and score_pages.py of ../shared/eval do, which need no program of ours: both
 * score the same output, and every figure is compared. Skipped where the scripts or python3 are not there; what the figures
 * have to be says {@link EvaluationFiguresTest}.
 */
class ScoringScriptsTest {

    private static final Path SHARED = Path.of("../../shared/eval");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What we count and the scripts do not. */
    private static final Set<String> OURS = Set.of("coreference.links");

    @TempDir
    private Path folder;

    @BeforeEach
    void scriptsAreThere() {
        assumeTrue(Files.isDirectory(SHARED), "skipped: ../shared/eval with score.py is not there");
        assumeTrue(isPythonThere(), "skipped: there is no python3 to run score.py with");
    }

    private static boolean isPythonThere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void articlesAreCountedAsByScorePy() throws Exception {
        InventedArticles.write(folder);
        compare(folder.resolve("articles.jsonl"), folder.resolve("out"));
    }

    @Test
    void pagesAreCountedAsByScorePagesPy() throws Exception {
        InventedPages.write(folder);
        compare(folder.resolve("pages.jsonl"), folder.resolve("out"));
    }

    /** Over what {@code onrecord evaluate ../shared/eval/NAME.jsonl... --output DIR} left, with -Devaluate.outputs=DIR. */
    @Test
    void outputsOfRunsAreCountedAsByTheScripts() throws Exception {
        String outputs = System.getProperty("evaluate.outputs");
        assumeTrue(outputs != null, "skipped: -Devaluate.outputs=DIR names no outputs of evaluate");
        int compared = 0;
        try (Stream<Path> found = Files.list(Path.of(outputs))) {
            for (Path output : found.filter(Files::isDirectory).sorted().toList()) {
                Path gold = SHARED.resolve(output.getFileName() + ".jsonl");
                if (Files.exists(gold)) {
                    compare(gold, output);
                    compared++;
                }
            }
        }
        assertThat(compared).as("outputs with gold in " + SHARED).isPositive();
    }

    private static void compare(Path gold, Path output) throws Exception {
        Evaluation evaluation = new Evaluation();
        boolean pages = GoldPage.areIn(gold);
        if (pages) {
            evaluation.scorePages(GoldPage.read(gold), output);
        } else {
            evaluation.score(GoldArticle.read(gold), output);
        }
        Scores ours = evaluation.scores();
        JsonNode theirs = figures(pages ? "score_pages.py" : "score.py", gold, output);
        SoftAssertions all = new SoftAssertions();
        Set<String> measures = new HashSet<>(ours.measures());
        measures.removeAll(OURS);
        for (Map.Entry<String, JsonNode> figure : theirs.properties()) {
            String measure = figure.getKey();
            compare(all, gold.getFileName() + " " + measure, measure, figure.getValue(), ours);
            measures.remove(measure);
        }
        all.assertThat(measures).as("only counted by us, in " + gold).isEmpty();
        all.assertAll();
    }

    private static void compare(SoftAssertions all, String name, String measure, JsonNode theirs, Scores ours) {
        switch (measure) {
            case "articles", "pages" -> all.assertThat(ours.articles()).as(name).isEqualTo(theirs.asInt());
            case "missing" -> all.assertThat(ours.missing()).as(name).isEqualTo(theirs.asInt());
            case "found_in_output" ->
                all.assertThat(ours.articles() - ours.missing()).as(name).isEqualTo(theirs.asInt());
            default -> compareCounted(all, name, measure, theirs, ours);
        }
    }

    private static void compareCounted(SoftAssertions all, String name, String measure, JsonNode theirs, Scores ours) {
        if (theirs.isNumber()) {
            all.assertThat(ours.value(measure)).as(name).isEqualTo(theirs.asDouble());
        } else if (theirs.has("accuracy")) {
            isRounded(all, name, ours.value(measure), theirs.path("accuracy"));
            all.assertThat(ours.predictions(measure))
                    .as(name)
                    .isEqualTo(theirs.path("n").asInt());
        } else {
            isRounded(all, name + " precision", ours.precision(measure), theirs.path("p"));
            isRounded(all, name + " recall", ours.recall(measure), theirs.path("r"));
            isRounded(all, name + " F1", ours.value(measure), theirs.path("f1"));
            all.assertThat(ours.predictions(measure))
                    .as(name)
                    .isEqualTo(theirs.path("n_pred").asInt());
            all.assertThat(ours.gold(measure))
                    .as(name)
                    .isEqualTo(theirs.path("n_gold").asInt());
        }
    }

    private static void isRounded(SoftAssertions all, String name, double exact, JsonNode rounded) {
        all.assertThat(exact).as(name).isCloseTo(rounded.asDouble(), within(0.000501));
    }

    private static JsonNode figures(String script, Path gold, Path output) throws Exception {
        Path errors = Files.createTempFile("onrecord-test-", ".log");
        Process process = new ProcessBuilder(List.of(
                        "python3", SHARED.resolve(script).toString(), gold.toString(), output.toString(), "--json"))
                .redirectError(errors.toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        Files.delete(errors);
        return JSON.readTree(printed);
    }
}
