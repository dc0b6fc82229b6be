package org.onrecord.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the bundled jar on a Flink cluster of which one of two TaskManagers is killed midway, and compares what it
 * writes with a local run's, byte for byte. For {@code src/cluster/flink.sh}.
 */
final class FlinkClusterCheck {

  private static final Duration PATIENCE = Duration.ofMinutes(40);

  private FlinkClusterCheck() {}

  /**
   * @param args the bundled jar, Flink's class path, folder to work in, number of articles
   */
  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args[0]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
    int articles = Integer.parseInt(args[3]);
    Path input = folder.resolve("news.jsonl");
    InventedNews.write(input, articles);
    try (FlinkCluster cluster = new FlinkCluster(args[1], folder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
      cluster.startTaskManager();
      cluster.startTaskManager();
      cluster.awaitTaskManagers(2, Duration.ofMinutes(10));
      say("cluster of a JobManager and two TaskManagers is up");
      Process client = cluster.submit(jar, run("flink", input, folder.resolve("cluster")));
      cluster.awaitArticles(Math.max(1, articles / 4), client, PATIENCE);
      cluster.killTaskManager(1);
      say("killed a TaskManager after a quarter of the articles");
      await(client, folder.resolve("client.log"));
      say("the job ended all the same; Flink had noted: " + cluster.failures());
    }
    local(jar, args[1], input, folder);
    compare(folder.resolve("local"), folder.resolve("cluster"));
  }

  private static List<String> run(String runner, Path input, Path output) {
    return List.of("run", "--no-cache", "--runner", runner, input.toString(), "--output", output.toString());
  }

  private static void local(Path jar, String classPath, Path input, Path folder) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx3g", "-cp", jar + File.pathSeparator + classPath, "org.onrecord.cli.Main"));
    command.addAll(run("direct", input, folder.resolve("local")));
    Path log = folder.resolve("local.log");
    await(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
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
      if (!Files.exists(one) || !Files.exists(other) || !Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other))) {
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
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
    }
  }

  private static void say(String what) {
    System.out.println(what);
  }
}
