package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final String OLD_TEXT = "text/old-news-00000000.txt";
    private static final String NEW_TEXT = "text/new-news-11111111.txt";

    @TempDir
    Path home;

    private Path target;

    @BeforeEach
    void nameTheFolder() {
        target = home.resolve("output");
    }

    private static void put(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void writeRun(Path folder, String content, String text) throws IOException {
        put(folder, "quotes.csv", content);
        put(folder, text, content);
        new RunManifest("0", Map.of(), List.of(), Map.of()).write(folder);
    }

    private void publishRun(String content, String text) throws IOException {
        try (OutputFolder output = OutputFolder.open(target)) {
            writeRun(output.staging(), content, text);
            output.publish();
        }
    }

    /** Files under a folder, without run.json: path to content. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.endsWith("run.json")) {
                    found.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return found;
    }

    @Test
    void firstRunMakesTheFolderAndLeavesNothingBeside() throws Exception {
        target = home.resolve("deep/er/output");
        publishRun("new", NEW_TEXT);
        assertThat(files(home))
                .isEqualTo(Map.of("deep/er/output/quotes.csv", "new", "deep/er/output/" + NEW_TEXT, "new"));
    }

    @Test
    void secondRunReplacesAllAndTextsOfArticlesThatAreGoneDisappear() throws Exception {
        publishRun("old", OLD_TEXT);
        publishRun("new", NEW_TEXT);
        assertThat(files(home)).isEqualTo(Map.of("output/quotes.csv", "new", "output/" + NEW_TEXT, "new"));
    }

    @Test
    void filesOfTheUserStay() throws Exception {
        publishRun("old", OLD_TEXT);
        put(target, "notes.docx", "mine");
        put(target, "charts/map.svg", "mine");
        put(target, "text/remarks.md", "mine");
        publishRun("new", NEW_TEXT);
        assertThat(files(home))
                .isEqualTo(Map.of(
                        "output/quotes.csv",
                        "new",
                        "output/" + NEW_TEXT,
                        "new",
                        "output/notes.docx",
                        "mine",
                        "output/charts/map.svg",
                        "mine",
                        "output/text/remarks.md",
                        "mine"));
    }

    @Test
    void tableThatTheUserHasEditedIsKeptBesideTheNewOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (OutputFolder output = OutputFolder.open(target)) {
                writeRun(output.staging(), "new", NEW_TEXT);
                DatapackageWriter.write(output.staging(), "0");
                List<Path> kept = output.publish();
                assertThat(kept).hasSize(i == 0 ? 0 : 1);
            }
            put(target, "quotes.csv", "edited " + i);
        }
        assertThat(files(target))
                .containsEntry("quotes.edited.csv", "edited 0")
                .containsEntry("quotes.edited-2.csv", "edited 1");
    }

    @Test
    void workbookThatSomebodyHasEditedIsKept() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (OutputFolder output = OutputFolder.open(target)) {
                put(output.staging(), "onrecord.xlsx", "as written");
                new RunManifest("0", Map.of(), List.of(), Map.of()).write(output.staging());
                output.publish();
            }
            put(target, "onrecord.xlsx", "edited " + i);
        }
        assertThat(files(target))
                .containsEntry("onrecord.edited.xlsx", "edited 0")
                .containsEntry("onrecord.xlsx", "edited 1");
    }

    @Test
    void tableThatNobodyHasEditedIsNotKept() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (OutputFolder output = OutputFolder.open(target)) {
                writeRun(output.staging(), "run " + i, NEW_TEXT);
                DatapackageWriter.write(output.staging(), "0");
                assertThat(output.publish()).isEmpty();
            }
        }
        assertThat(files(target)).containsOnlyKeys("quotes.csv", NEW_TEXT, "datapackage.json");
    }

    @Test
    void runIntoAFolderOfTheUserAddsToIt() throws Exception {
        put(target, "article.md", "mine");
        publishRun("new", NEW_TEXT);
        assertThat(files(target)).isEqualTo(Map.of("article.md", "mine", "quotes.csv", "new", NEW_TEXT, "new"));
    }

    @Test
    void userFilesWithOurNamesAreNotOverwritten() throws Exception {
        put(target, "README.md", "mine");
        assertThatThrownBy(() -> OutputFolder.open(target))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("README.md")
                .hasMessageContaining("--output");
        assertThat(files(home)).isEqualTo(Map.of("output/README.md", "mine"));
    }

    @Test
    void runThatFailsLeavesTheFormerOutputWhole() throws Exception {
        publishRun("old", OLD_TEXT);
        try (OutputFolder output = OutputFolder.open(target)) {
            writeRun(output.staging(), "half", NEW_TEXT);
        }
        assertThat(files(home)).isEqualTo(Map.of("output/quotes.csv", "old", "output/" + OLD_TEXT, "old"));
    }

    @Test
    void leftoversOfAKilledRunAreSweptByTheNext() throws Exception {
        publishRun("old", OLD_TEXT);
        put(home, ".onrecord-new.output/quotes.csv", "half");
        put(home, ".onrecord-new.output/.temp-beam-1/part", "half");
        put(home, ".onrecord-lock.output", "");
        publishRun("new", NEW_TEXT);
        assertThat(files(home)).isEqualTo(Map.of("output/quotes.csv", "new", "output/" + NEW_TEXT, "new"));
    }

    @Test
    void runKilledBetweenTheTwoRenamesIsUndone() throws Exception {
        publishRun("old", OLD_TEXT);
        Files.move(target, home.resolve(".onrecord-old.output"));
        put(home, ".onrecord-new.output/quotes.csv", "new");
        OutputFolder.open(target).close();
        assertThat(files(home)).isEqualTo(Map.of("output/quotes.csv", "old", "output/" + OLD_TEXT, "old"));
    }

    @Test
    void runKilledWhileItTookTheFormerEntriesAwayIsUndone() throws Exception {
        publishRun("old", OLD_TEXT);
        put(target, "quotes.json", "old");
        put(target, "notes.md", "mine");
        Files.createDirectory(target.resolve(".onrecord-taken"));
        Files.move(target.resolve("quotes.csv"), target.resolve(".onrecord-taken/quotes.csv"));
        OutputFolder.open(target).close();
        assertThat(files(home))
                .isEqualTo(Map.of(
                        "output/quotes.csv",
                        "old",
                        "output/" + OLD_TEXT,
                        "old",
                        "output/quotes.json",
                        "old",
                        "output/notes.md",
                        "mine"));
    }

    @Test
    void runKilledWhileItPutTheNewEntriesInIsUndone() throws Exception {
        writeRun(target.resolve(".onrecord-replaced"), "old", OLD_TEXT);
        put(target, "quotes.csv", "new");
        put(target, "dates.csv", "new");
        put(target, "notes.md", "mine");
        OutputFolder.open(target).close();
        assertThat(files(home))
                .isEqualTo(Map.of("output/quotes.csv", "old", "output/" + OLD_TEXT, "old", "output/notes.md", "mine"));
    }

    @Test
    void secondRunAtTheSameTimeIsToldSo() throws Exception {
        try (OutputFolder first = OutputFolder.open(target)) {
            assertThatThrownBy(() -> OutputFolder.open(target))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another run")
                    .hasMessageContaining(target.getFileName().toString());
            writeRun(first.staging(), "new", NEW_TEXT);
            first.publish();
        }
        OutputFolder.open(target).close();
        assertThat(files(target)).containsEntry("quotes.csv", "new");
    }

    @Test
    void fileInThePlaceOfTheFolderIsRefused() throws Exception {
        Files.writeString(target, "mine");
        assertThatThrownBy(() -> OutputFolder.open(target)).hasMessageContaining("is a file");
    }

    @Test
    void symbolicLinkToTheFolderStaysALink() throws Exception {
        Path real = Files.createDirectory(home.resolve("real"));
        Files.createSymbolicLink(target, real);
        publishRun("new", NEW_TEXT);
        assertThat(target).isSymbolicLink();
        assertThat(files(real)).containsEntry("quotes.csv", "new");
    }

    @Test
    void aFolderBelowAFileIsRefused() throws Exception {
        Path file = Files.writeString(home.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("output")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("notes.txt is no folder")
                .hasMessageContaining("--output");
        assertThat(files(home)).isEqualTo(Map.of("notes.txt", "mine"));
    }

    @Test
    void aFolderWithoutPermissionToWriteIsRefused() throws Exception {
        Files.createDirectory(target);
        boolean closed = target.toFile().setWritable(false) & home.toFile().setWritable(false);
        try {
            assumeTrue(closed && !Files.isWritable(target), "whoever runs this may write everywhere");
            assertThatThrownBy(() -> OutputFolder.open(target))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("no permission to write to " + target)
                    .hasMessageContaining("--output");
        } finally {
            assertThat(home.toFile().setWritable(true) && target.toFile().setWritable(true))
                    .isTrue();
        }
    }

    @Test
    void neverAreTwoRunsInOneFolderHoweverTheyComeAndGo() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> comeAndGo(inside, most, runs)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(1);
        assertThat(runs.get()).isGreaterThan(4);
        assertThat(files(home)).isEmpty();
    }

    private void comeAndGo(AtomicInteger inside, AtomicInteger most, AtomicInteger runs) {
        for (int i = 0; i < 200; i++) {
            try (FolderLock lock = FolderLock.tryLock(home.resolve(".onrecord-lock.output"))) {
                if (lock != null) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    runs.incrementAndGet();
                    inside.decrementAndGet();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void whatARunWroteIsKnownAndTheUsersFilesBesideItAreNot() throws Exception {
        publishRun("new", NEW_TEXT);
        put(target, "notes.txt", "mine");
        put(target, "text/remarks.txt", "mine");
        put(home, "README.md", "mine");
        assertThat(OutputFolder.wrote(target.resolve("quotes.csv"))).isTrue();
        assertThat(OutputFolder.wrote(target.resolve(NEW_TEXT))).isTrue();
        assertThat(OutputFolder.wrote(target.resolve("notes.txt"))).isFalse();
        assertThat(OutputFolder.wrote(target.resolve("text/remarks.txt"))).isFalse();
        assertThat(OutputFolder.wrote(home.resolve("README.md"))).isFalse();
    }
}
