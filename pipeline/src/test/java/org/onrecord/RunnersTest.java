package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.pipeline.Runner;

/**
 * Every runner gives the committed datasets of the samples, byte for byte. The libraries of Flink and Spark are only
 * there in {@code ./mvnw verify -Pflink} and {@code -Pspark}; else these tests are skipped. Of Dataflow
 * there is nothing on one computer.
 */
class RunnersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATAFLOW")
    void theSamplesGiveTheSameBytes(Runner runner) throws Exception {
        assumeTrue(runner.isThere(), runner.label() + " is not on the class path: build with -P" + runner.label());
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "--add-exports", "java.base/sun.nio.ch=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.onrecord.cli.Main"));
        command.addAll(List.of("run", "pipeline/samples", "--no-cache", "--runner", runner.label()));
        command.addAll(List.of("--output", output.toString()));
        Checkout.Outcome outcome = Checkout.run(Checkout.ROOT, command);
        assertThat(outcome.exitCode()).as(outcome.printed()).isZero();
        Map<String, String> made = Checkout.files(output);
        Map<String, String> committed = Checkout.files(Checkout.ROOT.resolve("output"));
        assertThat(made.keySet()).isEqualTo(committed.keySet());
        made.forEach((file, text) ->
                assertThat(text.equals(committed.get(file))).as(file).isTrue());
    }
}
