package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Checkout;

/** Second runs, which have the first one's records to take. Texts are ours, people in them invented. */
class IncrementalRunTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path cache;

    @BeforeEach
    void threeArticles() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        cache = folder.resolve("cache");
        for (String name : List.of("Horak", "Oduya", "Lindqvist")) {
            article(name);
        }
    }

    private void article(String name) throws IOException {
        Files.writeString(
                input.resolve(name + ".txt"),
                "The mayor of the city, whose name is " + name
                        + ", left for Oslo on 3 May 2021 and was in Kenya before.");
    }

    @Test
    void aSecondRunAnalysesOnlyWhatIsNewAndWritesWhatAFullRunWrites() throws IOException {
        assertThat(callsOf("out", cache)).isEqualTo(3);
        assertThat(callsOf("out", cache)).isZero();
        article("Petrak");
        assertThat(callsOf("out", cache)).isEqualTo(1);
        assertThat(callsOf("full", null)).isEqualTo(4);
        assertThat(files("out")).isEqualTo(files("full"));
    }

    @Test
    void anArticleThatChangedIsAnalysedAgain() throws IOException {
        callsOf("out", cache);
        Files.writeString(
                input.resolve("Horak.txt"), "The mayor of the city, Horak, came back from Oslo on 5 May 2021.");
        assertThat(callsOf("out", cache)).isEqualTo(1);
        assertThat(files("out").get("dates.csv")).contains("2021-05-05");
    }

    @Test
    void theDayOfPublicationGoesIntoTheKey() throws IOException {
        Files.writeString(input.resolve("Horak.txt"), "The mayor of the city, Horak, comes back from Oslo on Monday.");
        callsOf("out", cache);
        RunRequest request = new RunRequest(
                List.of(input.toString()),
                folder.resolve("out"),
                java.time.LocalDate.of(2023, 1, 4),
                Set.of("csv"),
                false,
                false,
                List.of());
        assertThat(calls(request.withCache(cache))).isEqualTo(3);
    }

    @Test
    void aFileThatWasMovedIsNotAnalysedAgainAndHasItsNewName() throws IOException {
        callsOf("out", cache);
        Files.move(input.resolve("Horak.txt"), input.resolve("mayor.txt"));
        assertThat(callsOf("out", cache)).isZero();
        assertThat(files("out").get("documents.csv")).contains("mayor.txt").doesNotContain("Horak.txt");
    }

    @Test
    void damagedEntriesAreAnalysedAgainAndMended() throws IOException {
        callsOf("out", cache);
        Map<String, String> before = files("out");
        List<Path> entries = entries();
        assertThat(entries).hasSize(3);
        byte[] bytes = Files.readAllBytes(entries.get(0));
        Files.write(entries.get(0), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        bytes = Files.readAllBytes(entries.get(1));
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(entries.get(1), bytes);
        Files.write(entries.get(2), new byte[0]);
        assertThat(callsOf("out", cache)).isEqualTo(3);
        assertThat(files("out")).isEqualTo(before);
        assertThat(callsOf("out", cache)).isZero();
    }

    @Test
    void aCacheThatCannotBeWrittenCostsNothingButTime() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(callsOf("out", file.resolve("cache"))).isEqualTo(3);
        assertThat(callsOf("out", file.resolve("cache"))).isEqualTo(3);
    }

    @Test
    void whatIsKeptIsForItsOwnerOnly() throws IOException {
        callsOf("out", cache);
        assertThat(Files.getPosixFilePermissions(cache))
                .extracting(Enum::name)
                .allMatch(name -> name.startsWith("OWNER"));
    }

    private int callsOf(String output, Path cacheFolder) throws IOException {
        return calls(new RunRequest(
                        List.of(input.toString()),
                        folder.resolve(output),
                        null,
                        Set.of("csv", "json"),
                        false,
                        true,
                        List.of())
                .withCache(cacheFolder));
    }

    private static int calls(RunRequest request) throws IOException {
        int before = StubAnnotator.CALLS.get();
        new OnRecordRun(request, InputStream.nullInputStream(), StubAnnotator.ENGINE).run();
        return StubAnnotator.CALLS.get() - before;
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> found = Files.walk(cache)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Map<String, String> files(String output) throws IOException {
        return Checkout.files(folder.resolve(output));
    }
}
