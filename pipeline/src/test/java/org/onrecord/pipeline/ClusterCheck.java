package org.onrecord.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onrecord.pipeline.store.ArticleStore;

/**
 * Runs the bundled jar on a cluster of Flink or Spark of which one of two workers is killed midway, and compares what it
 * writes with a local run's, byte for byte. For {@code src/cluster/flink.sh} and {@code spark.sh}.
 */
final class ClusterCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(40);

    private ClusterCheck() {}

    /**
     * @param args runner, the bundled jar, the cluster's class path, folder to work in, number of articles
     */
    public static void main(String[] args) throws Exception {
        Runner runner = Runner.valueOf(args[0].toUpperCase(Locale.ROOT));
        Path jar = Path.of(args[1]).toAbsolutePath();
        Path folder = Files.createDirectories(Path.of(args[3]).toAbsolutePath());
        int articles = Integer.parseInt(args[4]);
        Path input = folder.resolve("news.jsonl");
        InventedNews.write(input, articles);
        try (TestCluster cluster =
                runner == Runner.SPARK ? new SparkCluster(args[2], folder) : new FlinkCluster(args[2], folder)) {
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
            cluster.startWorker();
            cluster.startWorker();
            cluster.awaitWorkers(2, Duration.ofMinutes(10));
            say("a cluster with two workers is up");
            Process client = cluster.submit(jar, run(runner, runner.label(), input, folder.resolve("cluster")));
            awaitArticles(Math.max(1, articles / 4), folder, client);
            cluster.killWorker(1);
            say("killed a worker after a quarter of the articles");
            await(client, folder.resolve("client.log"));
            say("the job ended all the same; the cluster had noted: " + cluster.failures());
        }
        local(runner, jar, args[2], input, folder);
        compare(folder.resolve("local"), folder.resolve("cluster"));
    }

    /** Waits until the workers have stored so many articles' records. */
    private static void awaitArticles(int number, Path folder, Process client) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (stored(folder) < number) {
            if (!client.isAlive()) {
                throw new IllegalStateException("the job ended before a worker could be killed; see " + folder);
            }
            TestCluster.pause(end, "the job does not get on");
        }
    }

    private static long stored(Path folder) throws IOException {
        long articles = 0;
        try (Stream<Path> files =
                Files.find(folder, 4, (path, attributes) -> path.toString().endsWith(".articles"))) {
            for (Path file : files.toList()) {
                articles += ArticleStore.count(file);
            }
        } catch (UncheckedIOException e) {
            // A folder that is just being moved.
        }
        return articles;
    }

    /** Without Parquet on Spark, whose cluster has a Snappy of its own before the jar's, which compresses to other bytes. */
    private static List<String> run(Runner runner, String label, Path input, Path output) {
        String formats = runner == Runner.SPARK ? "csv,json" : "csv,json,parquet";
        return List.of(
                "run",
                "--no-cache",
                "--runner",
                label,
                "--format",
                formats,
                input.toString(),
                "--output",
                output.toString());
    }

    private static void local(Runner runner, Path jar, String classPath, Path input, Path folder) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx3g",
                "--add-exports",
                "java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                jar + File.pathSeparator + classPath,
                "org.onrecord.cli.Main"));
        command.addAll(run(runner, Runner.DIRECT.label(), input, folder.resolve("local")));
        Path log = folder.resolve("local.log");
        await(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
        say("local run done");
    }

    private static void await(Process process, Path log) throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("not done in " + PATIENCE.toMinutes() + " minutes; see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit code " + process.exitValue() + "; see " + log);
        }
    }

    private static void compare(Path expected, Path found) throws IOException {
        TreeSet<String> names = new TreeSet<>(names(expected));
        names.addAll(names(found));
        List<String> different = new ArrayList<>();
        for (String name : names) {
            Path one = expected.resolve(name);
            Path other = found.resolve(name);
            if (!Files.exists(one)
                    || !Files.exists(other)
                    || !Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other))) {
                different.add(name);
            }
        }
        if (!different.isEmpty()) {
            throw new IllegalStateException("these files differ: " + different);
        }
        say("all " + names.size() + " files are the same, byte for byte");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
