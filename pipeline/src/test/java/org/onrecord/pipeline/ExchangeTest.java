package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Checkout;
import org.onrecord.pipeline.store.SharedFiles;
import org.onrecord.pipeline.store.SpillFile;

/** Runs whose workers see nothing of this computer's disk, only what lies at an address. All people are invented. */
class ExchangeTest {

    private static final String ADDRESS = "memory://bucket/news";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        MemoryFiles.FILES.clear();
    }

    @Test
    void aRunOverAnAddressGivesTheSameBytesAndLeavesNothingThere() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        InventedNews.write(input.resolve("news.jsonl"), 20);
        Files.writeString(input.resolve("empty.txt"), "");
        run(request(input, "first"));
        String someone = files("first")
                .get("actors.csv")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        Files.writeString(
                input.resolve("onrecord.corrections.csv"),
                "what,id,value\r\ndrop," + someone + ",\r\ndrop,person:nobody-atall,\r\n");
        MemoryFiles.FILES.put(ADDRESS + "/of-others.txt", new byte[] {1});
        run(request(input, "here"));
        run(request(input, "there").withExchange(ADDRESS + "/"));
        Map<String, String> here = files("here");
        assertThat(here).hasSizeGreaterThan(20);
        assertThat(here.get("rejects.csv"))
                .contains("empty.txt", "nobody-atall")
                .doesNotContain(someone);
        assertThat(files("there")).isEqualTo(here);
        assertThat(MemoryFiles.FILES).containsOnlyKeys(ADDRESS + "/of-others.txt");
    }

    @Test
    void recordsAreReadBeforeTheirFileIsFinishedAndAfterwards() throws Exception {
        SpillFile file = new SpillFile(ADDRESS, ".rows");
        file.append(new byte[] {1, 2});
        long offset = file.append(new byte[] {3, 4, 5});
        assertThat(SpillFile.read(file.path(), offset, 3)).containsExactly(3, 4, 5);
        assertThat(MemoryFiles.FILES).isEmpty();
        file.close();
        assertThat(MemoryFiles.FILES).containsOnlyKeys(file.path());
        assertThat(SpillFile.read(file.path(), offset, 3)).containsExactly(3, 4, 5);
    }

    @Test
    void aWriterThatFailsLeavesNoFile() {
        assertThatThrownBy(() -> SharedFiles.write(ADDRESS + "/a.part", out -> {
                    out.write(1);
                    throw new IOException("the disk is gone");
                }))
                .hasMessage("the disk is gone");
        assertThat(MemoryFiles.FILES).doesNotContainKey(ADDRESS + "/a.part");
    }

    @Test
    void aPathIsNoAddress() {
        assertThatThrownBy(() -> run(request(folder, "out").withExchange("/mnt/news")))
                .isInstanceOf(RunFailedException.class)
                .hasMessage(
                        "--exchange /mnt/news is no address: name a folder like gs://bucket/folder. Where all workers see the disk of"
                                + " this computer, leave the option out.");
    }

    @Test
    void aStorageThatNobodyKnowsIsNamed() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "The mayor of Brno spoke.");
        assertThatThrownBy(() -> run(request(folder, "out").withExchange("floppy://a/b")))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("floppy");
    }

    @Test
    void withoutGooglesStorageItSaysSoAtOnce() {
        // A name that nobody may have: RFC 2606.
        assertThatThrownBy(() -> Exchange.checkFound("gs://paper/news", "storage.invalid"))
                .isInstanceOf(RunFailedException.class)
                .hasMessage(
                        "--exchange gs://paper/news: storage.invalid cannot be found from here. Is this computer online?");
    }

    @Test
    void dataflowExchangesAtItsTemporaryLocation() {
        assertThat(Runner.DATAFLOW.exchange(null, List.of("--region=europe-west3", "--gcpTempLocation=gs://paper/tmp")))
                .isEqualTo("gs://paper/tmp");
        assertThat(Runner.DATAFLOW.exchange("gs://paper/news", List.of("--tempLocation=gs://paper/tmp")))
                .isEqualTo("gs://paper/news");
        assertThatThrownBy(() -> Runner.DATAFLOW.exchange(null, List.of("--region=europe-west3")))
                .hasMessageContaining("--exchange gs://bucket/folder");
        assertThat(Runner.FLINK.exchange(null, List.of("--tempLocation=gs://paper/tmp")))
                .isNull();
    }

    private RunRequest request(Path input, String output) {
        return new RunRequest(
                List.of(input.toString()), folder.resolve(output), null, Set.of("csv"), false, false, List.of());
    }

    private static void run(RunRequest request) throws IOException {
        new OnRecordRun(request, InputStream.nullInputStream(), StubEngine.ENGINE).run();
    }

    private Map<String, String> files(String output) throws IOException {
        return Checkout.files(folder.resolve(output));
    }
}
