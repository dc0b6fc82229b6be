package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, to be watched and ended; what it prints goes to a file. */
final class LiveProcess implements AutoCloseable {

    private final Process process;
    private final Path printed;

    private LiveProcess(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    /** Starts {@link StubMain}, as if on a terminal. */
    static LiveProcess start(Path printed, String... args) throws IOException {
        return start(printed, command(StubMain.class, List.of("-Donrecord.columns=100"), args));
    }

    static LiveProcess start(Path printed, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        return new LiveProcess(builder.start(), printed);
    }

    /** What starts a main class of the tests in a small JVM. */
    static List<String> command(Class<?> main, List<String> options, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(args));
        return command;
    }

    String printed() throws IOException {
        return Files.readString(printed);
    }

    /** Waits until the bar of progress is there: articles are being analysed. */
    void awaitProgress() throws Exception {
        for (int i = 0; i < 1200 && process.isAlive() && !printed().contains("Articles"); i++) {
            Thread.sleep(50);
        }
    }

    /** Sends SIGINT as Ctrl-C does; SIGTERM where a shell has told its children not to listen to the former. */
    void interrupt() throws Exception {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        boolean deaf = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) & 2) != 0);
        new ProcessBuilder("kill", deaf ? "-TERM" : "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws Exception {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after two minutes: " + printed());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
