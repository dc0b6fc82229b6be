package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Checkout;
import org.onrecord.pipeline.StubAnnotator;

/** Runs that end before they are done, in processes of their own: the former output stays, the next run is clean. */
class StoppedRunTest {

    private static final int ARTICLES = 80;

    @TempDir
    private Path folder;

    private Map<String, String> former;

    @BeforeEach
    void aFormerOutputAndAnInputThatTakesLong() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/kill")) || Files.isExecutable(Path.of("/usr/bin/kill")),
                "no signals here");
        Path first = Files.writeString(
                folder.resolve("first.txt"), "Peter Oduya, the mayor of Kisumu, left for Oslo on 3 May 2021.");
        assertThat(run(first, "out")).isZero();
        former = files("out");
        assertThat(former).containsKeys("documents.csv", "run.json", "report.html");
        Path input = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    input.resolve("article" + i + ".txt"),
                    "Milena Horak, the mayor of town number " + i
                            + ", said that all had to wait, so please wait with her.");
        }
    }

    @Test
    void controlCStopsAtOnceAndKeepsTheFormerOutput() throws Exception {
        try (LiveProcess run = start()) {
            run.awaitProgress();
            run.interrupt();
            assertThat(run.exitCode()).as(run.printed()).isIn(130, 143);
            assertThat(run.printed())
                    .contains("onrecord: stopped. The former output is untouched.")
                    .doesNotContain("Exception", "articles read");
        }
        assertThat(files("out")).isEqualTo(former);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aRunThatIsKilledAtAnyMomentLeavesTheFormerOutputAndTheNextRunIsClean() throws Exception {
        Random moments = new Random(7);
        for (int i = 0; i < 3; i++) {
            try (LiveProcess run = start()) {
                if (i > 0) {
                    run.awaitProgress();
                }
                Thread.sleep(moments.nextInt(1500));
                run.kill();
            }
            assertThat(files("out")).isEqualTo(former);
        }
        assertThat(run(folder.resolve("in"), "out")).isZero();
        assertThat(leftovers()).isEmpty();
        assertThat(run(folder.resolve("in"), "elsewhere")).isZero();
        assertThat(files("out")).isEqualTo(files("elsewhere"));
    }

    @Test
    void twoRunsIntoOneFolderDoNotMix() throws Exception {
        try (LiveProcess first = start()) {
            first.awaitProgress();
            assertThat(first.isAlive()).isTrue();
            StringWriter err = new StringWriter();
            int second = command(err, "run", folder.resolve("first.txt").toString(), "--output", out(), "--no-cache");
            assertThat(second).isEqualTo(1);
            assertThat(err.toString()).contains("is being written by another run of onrecord");
            assertThat(first.exitCode()).as(first.printed()).isZero();
            assertThat(first.printed()).contains("100%", ARTICLES + " articles read, 0 rejected");
        }
        assertThat(files("out").get("documents.csv").lines()).hasSize(ARTICLES + 1);
    }

    private LiveProcess start() throws IOException {
        Path printed = Files.createTempFile(folder, "printed", ".log");
        return LiveProcess.start(printed, "run", folder.resolve("in").toString(), "--output", out(), "--no-cache");
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private int run(Path input, String output) {
        return command(
                new StringWriter(),
                "run",
                input.toString(),
                "--output",
                folder.resolve(output).toString(),
                "--no-cache");
    }

    private Map<String, String> files(String output) throws IOException {
        return Checkout.files(folder.resolve(output));
    }

    private java.util.List<String> leftovers() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".onrecord-"))
                    .toList();
        }
    }

    /** The command in this process, with the same engine. */
    private static int command(StringWriter err, String... args) {
        return Main.execute(
                args, new PrintWriter(new StringWriter()), new PrintWriter(err, true), StubAnnotator.ENGINE);
    }
}
