package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.LiveProcess.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in the system's folder for temporary files: nothing, or what the next run sweeps up. */
class ScratchFolderTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRunThatWasKilledLeavesTemporaryFilesAndTheNextNone() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path archive = Files.write(folder.resolve("news.zip"), zip(200));
        try (LiveProcess run = start("killed.log", temporary, archive)) {
            for (int i = 0; i < 1200 && run.isAlive() && files(temporary).size() < 3; i++) {
                Thread.sleep(20);
            }
            run.kill();
        }
        assertThat(files(temporary)).isNotEmpty();
        Path one = Files.write(folder.resolve("one.zip"), zip(1));
        try (LiveProcess run = start("next.log", temporary, one)) {
            assertThat(run.exitCode()).as(run.printed()).isZero();
        }
        assertThat(files(temporary)).isEmpty();
    }

    @Test
    void foldersOfProcessesThatLiveAndOfOthersStay() throws Exception {
        Path mine = Files.createDirectory(
                folder.resolve(ScratchFolder.PREFIX + ProcessHandle.current().pid() + "-x"));
        Path strange = Files.createDirectory(folder.resolve(ScratchFolder.PREFIX + "x"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path dead = Files.createDirectories(folder.resolve(ScratchFolder.PREFIX + "999999999-x/deep"));
        ScratchFolder.sweep(folder);
        assertThat(mine).exists();
        assertThat(strange).exists();
        assertThat(other).exists();
        assertThat(dead.getParent()).doesNotExist();
    }

    /** As the launcher does: the folder has the number of the process, which stays the same. */
    private LiveProcess start(String log, Path temporary, Path input) throws IOException {
        String scratch = temporary + "/" + ScratchFolder.PREFIX;
        String command = command(
                        StubMain.class,
                        List.of(),
                        "run",
                        input.toString(),
                        "--output",
                        folder.resolve("out").toString(),
                        "--no-cache",
                        "--report",
                        "none")
                .stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        String shell = "mkdir " + scratch + "$$-x && exec "
                + command.replaceFirst(" ", Matcher.quoteReplacement(" -Djava.io.tmpdir=" + scratch + "$$-x "));
        return LiveProcess.start(folder.resolve(log), List.of("/bin/sh", "-c", shell));
    }

    private static byte[] zip(int articles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < articles; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(("Milena Horak, the mayor of town number " + i + ", said: please wait with her.")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** But for what Java itself keeps on each of its processes. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> !path.equals(folder) && !path.toString().contains("hsperfdata"))
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            return List.of(folder); // changed while it was listed: there was something
        }
    }
}
