package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs onto a disk that is full or may only be read: a small one in memory, mounted where nobody but a shell of the test sees
 * it, which Linux allows in a namespace of its own. Skipped elsewhere.
 */
class FailingDiskTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void mountsAreToBeHad() throws Exception {
        Files.createDirectory(folder.resolve("disk"));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "no namespaces here: only on Linux");
        assumeTrue(shell("mount -t tmpfs -o size=1m tmpfs disk") == 0, "this computer lets nobody mount a disk");
        Path small = Files.createDirectory(folder.resolve("small"));
        Files.writeString(small.resolve("a.txt"), "Peter Oduya, the mayor of Kisumu, left for Oslo on 3 May 2021.");
        // Rejects repeat their record: much to write, and nothing to analyse.
        Files.writeString(
                folder.resolve("large.jsonl"),
                ("{\"text\": 5, \"note\": \"" + "x".repeat(9_000) + "\"}\n").repeat(300));
    }

    @Test
    void aFullDiskStopsTheRunWithWordsAndKeepsTheFormerOutput() throws Exception {
        int exitCode = shell(
                "mount -t tmpfs -o size=1m tmpfs disk",
                run("small", "disk/out", "first.log"),
                "find disk -type f -exec sha256sum {} + | sort >before",
                "if " + run("large.jsonl", "disk/out", "full.log") + "; then exit 77; fi",
                "find disk -type f -exec sha256sum {} + | sort >after",
                "ls -A disk >left");
        assertThat(exitCode).as(printed()).isZero();
        assertThat(read("full.log"))
                .contains(
                        "the disk is full: not all could be written to disk/out. Make room there, or choose another disk with --output.")
                .contains("The former output is untouched.")
                .doesNotContain("Exception", "articles read");
        assertThat(read("before")).contains("disk/out/documents.csv").isEqualTo(read("after"));
        assertThat(read("left").strip()).isEqualTo("out");
    }

    @Test
    void aDiskThatMayOnlyBeReadIsNamed() throws Exception {
        int exitCode = shell(
                "mount -t tmpfs -o size=1m tmpfs disk",
                "mount -o remount,ro disk",
                "if " + run("small", "disk/out", "read-only.log") + "; then exit 77; fi");
        assertThat(exitCode).as(printed()).isZero();
        assertThat(read("read-only.log"))
                .contains("Choose another --output")
                .contains("disk/out")
                .doesNotContain("Exception");
    }

    /** Runs lines of shell in a namespace with mounts of its own, in the folder, until one fails. */
    private int shell(String... lines) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("script.sh"), "set -e\n" + String.join("\n", lines) + "\n");
        return new ProcessBuilder("/usr/bin/unshare", "-rm", "/bin/sh", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("shell.log").toFile())
                .start()
                .waitFor();
    }

    /** The command, without the report, which alone would fill the disk. */
    private static String run(String input, String output, String log) {
        List<String> command = LiveProcess.command(
                StubMain.class, List.of(), "run", input, "--output", output, "--no-cache", "--report", "none");
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" ")) + " >" + log + " 2>&1";
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private String printed() throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String name : List.of("shell.log", "first.log", "full.log", "read-only.log")) {
            printed.append(Files.exists(folder.resolve(name)) ? read(name) : "");
        }
        return printed.toString();
    }
}
