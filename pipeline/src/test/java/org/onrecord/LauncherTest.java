package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as a newcomer meets it: sources only, nothing built. */
class LauncherTest {

    /** What the launcher looks for after a build. */
    private static final String BUILD =
            "touch pipeline/target/onrecord-pipeline-0.jar && echo mvnw >pipeline/target/classpath.txt";

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

    @Test
    void ofTwoFirstStartsAtOnceOneBuildsAndTheOtherWaits() throws Exception {
        Path path = withMavenThat("sleep 2", BUILD);
        assertThat(startTwoAtOnce(path))
                .satisfiesExactlyInAnyOrder(
                        builder -> assertThat(builder)
                                .contains("building, as this is the first run", "onrecord: built.", "Java runs")
                                .doesNotContain("waiting"),
                        second -> assertThat(second)
                                .contains("waiting", "Java runs")
                                .doesNotContain("building, as this is the first run"));
        assertThat(clone.resolve("builds")).hasContent("begun\nended\n");
        assertThat(clone.resolve("pipeline/target")).isDirectoryNotContaining("glob:**/building*");
    }

    @Test
    @Timeout(60)
    void whoComesAfterAKilledBuilderBuilds() throws Exception {
        Path path = withMavenThat("exec sleep 60", "");
        Process killed = new ProcessBuilder(start(path))
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
        while (!Files.exists(clone.resolve("builds"))) {
            Thread.sleep(20);
        }
        List<ProcessHandle> withIt = killed.descendants().toList();
        killed.destroyForcibly().waitFor();
        withIt.forEach(ProcessHandle::destroyForcibly);
        Files.delete(clone.resolve("builds"));
        withMavenThat("sleep 2", BUILD);
        assertThat(startTwoAtOnce(path))
                .allSatisfy(printed -> assertThat(printed).contains("Java runs"));
        assertThat(clone.resolve("builds")).hasContent("begun\nended\n");
    }

    @Test
    void afterABuildThatFailedTheNextStartBuilds() throws Exception {
        Path path = withMavenThat("echo '[ERROR] no network' && exit 1", "");
        Checkout.Outcome failed = Checkout.run(clone, start(path));
        assertThat(failed.exitCode()).isEqualTo(2);
        assertThat(failed.printed()).contains("[ERROR] no network", "the build failed");
        withMavenThat("true", BUILD);
        Checkout.Outcome next = Checkout.run(clone, start(path));
        assertThat(next.exitCode()).as(next.printed()).isZero();
        assertThat(next.printed()).contains("onrecord: built.").doesNotContain("waiting");
    }

    /** Puts programs of a line or two in the place of Maven and Java; a path with that Java first. */
    private Path withMavenThat(String takesItsTime, String builds) throws Exception {
        program(clone.resolve("mvnw"), "echo begun >>builds", takesItsTime, builds, "echo ended >>builds");
        Path programs = Files.createDirectories(clone.resolve("programs"));
        program(programs.resolve("java"), """
                case "$*" in
                  -version) echo 'openjdk version "17.0.1"' >&2 ;;
                  *) echo "Java runs $*" ;;
                esac""");
        return programs;
    }

    private static void program(Path file, String... lines) throws Exception {
        Files.writeString(file, "#!/bin/sh\nset -eu\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> startTwoAtOnce(Path path) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<String> printed = new ArrayList<>();
            Callable<Checkout.Outcome> one = () -> Checkout.run(clone, start(path));
            for (Future<Checkout.Outcome> outcome : threads.invokeAll(List.of(one, one))) {
                assertThat(outcome.get().exitCode()).as(outcome.get().printed()).isZero();
                printed.add(outcome.get().printed());
            }
            return printed;
        } finally {
            threads.shutdown();
        }
    }

    private List<String> start(Path path) {
        return List.of(
                "/usr/bin/env",
                "-u",
                "JAVA_HOME",
                "TMPDIR=" + folder,
                "PATH=" + path + ":" + System.getenv("PATH"),
                "./onrecord",
                "run",
                "pipeline/samples");
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
