package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores hand-made outputs against hand-made gold; people in the texts are invented. */
class EvaluationTest {

    private static final String TEXT = "Ana Petrak said: “We go.” She left Oslo on Monday.";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void emptyTables() throws Exception {
        output = Files.createDirectory(folder.resolve("out"));
        Files.createDirectory(output.resolve("text"));
        for (String table : List.of("quotes", "dates", "demands", "mentions", "places", "countries", "actors")) {
            rows(table, "");
        }
        rows("documents", "{\"doc_id\": \"d-1\"}");
        // The text that was annotated differs from gold's in white space only.
        Files.writeString(output.resolve("text/d-1.txt"), TEXT.replace("“We", "\n\n“We"));
    }

    @Test
    void aQuoteThatOverlapsByHalfWithTheRightSpeakerIsAHit() throws Exception {
        rows("actors", "{\"actor_id\": \"person:ana-petrak\", \"name\": \"Ana Petrak\", \"kind\": \"person\"}");
        rows(
                "quotes",
                "{\"doc_id\": \"d-1\", \"kind\": \"direct\", \"text\": \"We go.\", \"start\": 19, \"end\": 26,"
                        + " \"speaker_id\": \"person:ana-petrak\", \"speaker_start\": null, \"speaker_end\": null}");
        Scores scores = score("{\"quotes\": [{\"kind\": \"direct\", \"start\": 17, \"end\": 25, \"text\": \"“We go.”\","
                + " \"speaker_start\": 0, \"speaker_end\": 10, \"speaker_text\": \"Ana Petrak\"}]}");
        assertThat(scores.value("quotes.direct")).isEqualTo(1);
        assertThat(scores.value("quotes.direct.speaker")).isEqualTo(1);
    }

    @Test
    void aMissAndAFalseHitLowerRecallAndPrecision() throws Exception {
        rows(
                "dates",
                "{\"doc_id\": \"d-1\", \"text\": \"Monday\", \"start\": 45, \"end\": 51, \"value\": \"2023-01-02\"},"
                        + "{\"doc_id\": \"d-1\", \"text\": \"Oslo\", \"start\": 37, \"end\": 41, \"value\": \"X\"}");
        Evaluation evaluation = new Evaluation();
        evaluation.score(
                List.of(
                        gold(
                                "{\"dates\": [{\"start\": 43, \"end\": 49, \"value\": \"2023-01-02\"}, {\"start\": 0, \"end\": 3, \"value\": \"P1D\"}]}")),
                output);
        assertThat(evaluation.scores().precision("dates.relaxed")).isEqualTo(0.5);
        assertThat(evaluation.scores().recall("dates.relaxed")).isEqualTo(0.5);
        assertThat(evaluation.scores().value("dates.strict")).isCloseTo(0.5, within(1e-9));
        assertThat(evaluation.scores().value("dates.value")).isCloseTo(0.5, within(1e-9));
        Path errors = folder.resolve("errors.csv");
        evaluation.errors().write(errors);
        assertThat(Files.readAllLines(errors))
                .hasSize(3)
                .anyMatch(l -> l.contains("missed"))
                .anyMatch(l -> l.contains("false hit"));
    }

    @Test
    void aPlaceFarAwayIsFoundButNotNear() throws Exception {
        rows(
                "places",
                "{\"place_id\": \"place:oslo\", \"country_code\": \"US\", \"latitude\": 48.19, \"longitude\": -97.13}");
        rows(
                "mentions",
                "{\"doc_id\": \"d-1\", \"table\": \"places\", \"ref_id\": \"place:oslo\", \"text\": \"Oslo\", \"start\": 37, \"end\": 41}");
        Scores scores = score(
                "{\"places\": [{\"start\": 35, \"end\": 39, \"name\": \"Oslo\", \"lat\": 59.91, \"lon\": 10.75, \"country\": \"NO\"}]}");
        assertThat(scores.value("places.found")).isEqualTo(1);
        assertThat(scores.value("places.within161km")).isZero();
        assertThat(scores.value("places.country")).isZero();
    }

    @Test
    void anArguableDemandThatIsMissedIsNoMiss() throws Exception {
        Scores scores =
                score("{\"demands\": [{\"start\": 0, \"end\": 10, \"certainty\": \"arguable\", \"demander\": \"x\"}]}");
        assertThat(scores.recall("demands")).isZero();
        assertThat(scores.toString()).contains("(0 found, 0 in gold)");
    }

    @Test
    void anArticleThatIsNotInTheOutputCountsAsMissed() throws Exception {
        rows("documents", "");
        Scores scores = score("{\"dates\": [{\"start\": 43, \"end\": 49, \"value\": \"2023-01-02\"}]}");
        assertThat(scores.missing()).isEqualTo(1);
        assertThat(scores.recall("dates.relaxed")).isZero();
    }

    private Scores score(String gold) throws Exception {
        Evaluation evaluation = new Evaluation();
        evaluation.score(List.of(gold(gold)), output);
        return evaluation.scores();
    }

    private GoldArticle gold(String annotations) throws Exception {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, "{\"id\": \"g\", \"text\": \"" + TEXT + "\", \"gold\": " + annotations + "}\n");
        return GoldArticle.read(file).get(0);
    }

    private void rows(String table, String rows) throws Exception {
        Files.writeString(output.resolve(table + ".json"), "[" + rows + "]");
    }
}
