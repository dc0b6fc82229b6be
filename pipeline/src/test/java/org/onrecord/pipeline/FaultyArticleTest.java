package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.pipeline.work.Engine;

/** Articles that break their analysis, or never let it end; the others are analysed all the same. Texts are invented. */
class FaultyArticleTest {

    @TempDir
    private Path folder;

    @Test
    void anArticleThatThrowsRecursesOrHangsIsARejectAndTheRunGoesOn() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("good.txt"), "The mayor of the city, whose name is Horak, left for Oslo on 3 May 2021.");
        // The good one is known from here on, so that no slow computer makes it late.
        run(StubAnnotator.ENGINE);
        Files.writeString(
                input.resolve("throws.txt"),
                "The mayor of the city said to all who were there: please throw the ball.");
        Files.writeString(
                input.resolve("recurses.txt"),
                "The mayor of the city said to all who were there: please recurse with me.");
        Files.writeString(
                input.resolve("hangs.txt"),
                "The mayor of the city said to all who were there: please hang your coats.");
        RunSummary summary = run(StubAnnotator.IMPATIENT);
        assertThat(summary.articles()).isEqualTo(1);
        assertThat(summary.rejects()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("out/rejects.csv")))
                .contains("throws.txt", "recurses.txt", "hangs.txt", "took longer than 3 seconds and was given up");
    }

    private RunSummary run(Engine engine) throws IOException {
        RunRequest request = new RunRequest(
                        List.of(folder.resolve("in").toString()),
                        folder.resolve("out"),
                        null,
                        Set.of("csv"),
                        false,
                        false,
                        List.of())
                .withCache(folder.resolve("cache"));
        return new OnRecordRun(request, InputStream.nullInputStream(), engine).run();
    }
}
