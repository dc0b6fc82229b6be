package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed datasets in output/ are what a run over pipeline/samples gives, byte for byte. After a
 * change that is meant to change them: {@code ./onrecord run pipeline/samples}, read the difference, commit.
 */
class SamplesTest {

    @TempDir
    private Path folder;

    @Test
    void aRunOverTheSamplesGivesTheCommittedDatasets() throws Exception {
        Path output = folder.resolve("output");
        Checkout.Outcome outcome = Checkout.run(
                Checkout.ROOT,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.onrecord.cli.Main",
                        "run",
                        "pipeline/samples",
                        "--output",
                        output.toString()));
        assertThat(outcome.exitCode()).as(outcome.printed()).isZero();
        Map<String, String> made = Checkout.files(output);
        Map<String, String> committed = Checkout.files(Checkout.ROOT.resolve("output"));
        assertThat(made.keySet()).isEqualTo(committed.keySet());
        for (String file : made.keySet()) {
            assertThat(made.get(file).lines())
                    .as(file)
                    .containsExactlyElementsOf(committed.get(file).lines().toList());
            assertThat(made.get(file)).as(file).isEqualTo(committed.get(file));
        }
    }

    @Test
    void theSamplesSayThatTheyAreInvented() throws Exception {
        try (var samples = Files.list(Checkout.ROOT.resolve("pipeline/samples"))) {
            for (Path sample : samples.toList()) {
                assertThat(Files.readString(sample)).as(sample.toString()).contains("invented");
            }
        }
    }
}
