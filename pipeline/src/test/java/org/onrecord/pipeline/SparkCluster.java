package org.onrecord.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A standalone Spark cluster on this computer's loopback: a master and workers, each a process of its own that starts
 * the executors. Spark's libraries are laid out as its distribution has them, in {@code jars} of a home folder. Not for
 * use by several threads.
 */
final class SparkCluster implements TestCluster {

    private static final String OPENED = "--add-exports java.base/sun.nio.ch=ALL-UNNAMED";

    private final Path folder;
    private final Path home;
    private final String master;
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();

    /**
     * Starts the master.
     *
     * @param classPath of Spark
     * @param folder for its home, work and logs
     */
    SparkCluster(String classPath, Path folder) throws IOException {
        this.folder = folder;
        home = folder.resolve("spark");
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String jar : classPath.split(File.pathSeparator)) {
            Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        int port = TestCluster.freePort();
        master = "spark://127.0.0.1:" + port;
        start(
                "master",
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--webui-port",
                        String.valueOf(TestCluster.freePort())));
    }

    @Override
    public void startWorker() throws IOException {
        String name = "worker-" + (workers.size() + 1);
        workers.add(start(
                name,
                List.of(
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--cores",
                        "1",
                        "--memory",
                        "3g",
                        "--work-dir",
                        Files.createDirectories(folder.resolve(name)).toString(),
                        "--webui-port",
                        String.valueOf(TestCluster.freePort()),
                        master)));
    }

    @Override
    public void awaitWorkers(int number, Duration limit) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        Path log = folder.resolve("master.log");
        while (Files.readString(log).split("Registering worker", -1).length - 1 < number) {
            TestCluster.pause(end, "no " + number + " workers came in");
        }
    }

    /** With {@code spark-submit}, the driver being the client. */
    @Override
    public Process submit(Path jar, List<String> arguments) throws IOException {
        List<String> call = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
        Map<String, String> settings = Map.of(
                "spark.driver.host",
                "127.0.0.1",
                "spark.driver.bindAddress",
                "127.0.0.1",
                "spark.ui.enabled",
                "false",
                "spark.executor.memory",
                "2500m",
                "spark.executor.extraJavaOptions",
                OPENED);
        settings.forEach((name, value) -> call.addAll(List.of("--conf", name + "=" + value)));
        call.addAll(List.of("--class", "org.onrecord.cli.Main", jar.toString()));
        call.addAll(arguments);
        return start("client", call);
    }

    private Process start(String name, List<String> call) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC"));
        command.addAll(List.of(OPENED.split(" ")));
        command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*"));
        command.addAll(call);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.12", "SPARK_LOCAL_IP", "127.0.0.1"));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** The worker and its executors. */
    @Override
    public void killWorker(int number) throws InterruptedException {
        Process worker = workers.get(number);
        List<ProcessHandle> executors = worker.descendants().toList();
        worker.destroyForcibly().waitFor();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public String failures() throws IOException {
        return Files.readAllLines(folder.resolve("client.log")).stream()
                .filter(line -> line.contains("Lost executor"))
                .findFirst()
                .orElse("none");
    }

    @Override
    public void close() {
        List<ProcessHandle> executors = new ArrayList<>();
        processes.forEach(process -> process.descendants().forEach(executors::add));
        processes.forEach(Process::destroyForcibly);
        executors.forEach(ProcessHandle::destroyForcibly);
        for (Process process : processes) {
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
