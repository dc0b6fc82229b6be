package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as a newcomer meets it: sources only, nothing built. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path clone;

    @BeforeEach
    void onUnixOnly() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "the launcher is a shell script; there is no /bin/sh here");
        clone = Files.createDirectory(folder.resolve("on record"));
        Checkout.copySources(clone);
    }

    @Test
    void theFirstRunBuildsAndTheSecondStartsAtOnce() throws Exception {
        Checkout.Outcome first = Checkout.run(clone, List.of("./onrecord", "run", "pipeline/samples"));
        assertThat(first.exitCode()).as(first.printed()).isZero();
        assertThat(first.printed()).contains("building", "built", "articles read", "output/quotes.csv");
        assertThat(clone.resolve("pipeline/target/onrecord.jsa"))
                .as("classes kept for a quicker start")
                .isNotEmptyFile();
        assertThat(clone.resolve("pipeline/target")).isDirectoryNotContaining("glob:**/trial-*");
        Checkout.Outcome second = Checkout.run(clone, List.of("./onrecord", "--version"));
        assertThat(second.exitCode()).isZero();
        assertThat(second.printed()).startsWith("onrecord ").doesNotContain("building");
        Files.createSymbolicLink(clone.resolve("link"), clone.resolve("onrecord"));
        Checkout.Outcome linked =
                Checkout.run(clone.getRoot(), List.of(clone.resolve("link").toString(), "run"));
        assertThat(linked.exitCode()).isEqualTo(2);
        assertThat(linked.printed()).contains("INPUT");
    }

    @Test
    void withoutAJavaItSaysWhatToInstall() throws Exception {
        Checkout.Outcome outcome = Checkout.run(
                clone, List.of("/usr/bin/env", "-i", "PATH=" + onlyWithoutJava(), "/bin/sh", "./onrecord", "run", "x"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.printed()).contains("JDK 17");
    }

    /** A path that has the tools the script needs and no Java. */
    private String onlyWithoutJava() throws Exception {
        Path tools = Files.createDirectory(clone.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head", "find", "cat")) {
            for (String place : List.of("/usr/bin", "/bin")) {
                if (Files.exists(Path.of(place, tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(place, tool));
                }
            }
        }
        return tools.toString();
    }
}
