package org.onrecord.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A standalone Flink cluster on this computer's loopback: a JobManager and TaskManagers, each a process of its own.
 * All of them end with {@link #close}, at the latest with this JVM. Not for use by several threads.
 */
final class FlinkCluster implements TestCluster {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String classPath;
    private final int restPort;
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> taskManagers = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Starts the JobManager.
     *
     * @param classPath of Flink
     * @param folder for its configuration and logs
     */
    FlinkCluster(String classPath, Path folder) throws IOException {
        this.classPath = classPath;
        this.folder = folder;
        restPort = TestCluster.freePort();
        Files.writeString(
                Files.createDirectories(folder.resolve("conf")).resolve("flink-conf.yaml"),
                String.join(
                        "\n",
                        "jobmanager.rpc.address: 127.0.0.1",
                        "jobmanager.rpc.port: " + TestCluster.freePort(),
                        "jobmanager.bind-host: 127.0.0.1",
                        "rest.address: 127.0.0.1",
                        "rest.bind-address: 127.0.0.1",
                        "rest.port: " + restPort,
                        "taskmanager.host: 127.0.0.1",
                        "taskmanager.bind-host: 127.0.0.1",
                        "taskmanager.numberOfTaskSlots: 2",
                        "taskmanager.cpu.cores: 2",
                        "taskmanager.memory.task.heap.size: 1700m",
                        "taskmanager.memory.task.off-heap.size: 0m",
                        "taskmanager.memory.framework.heap.size: 128m",
                        "taskmanager.memory.framework.off-heap.size: 128m",
                        "taskmanager.memory.network.min: 256m",
                        "taskmanager.memory.network.max: 256m",
                        "taskmanager.memory.managed.size: 256m",
                        "taskmanager.memory.jvm-metaspace.size: 256m",
                        "taskmanager.memory.jvm-overhead.min: 128m",
                        "taskmanager.memory.jvm-overhead.max: 128m",
                        "cluster.evenly-spread-out-slots: true",
                        "restart-strategy.type: fixed-delay",
                        "restart-strategy.fixed-delay.attempts: 5",
                        "restart-strategy.fixed-delay.delay: 2 s",
                        "heartbeat.interval: 3000",
                        "heartbeat.timeout: 60000",
                        "pekko.ask.timeout: 120 s",
                        "pekko.tcp.timeout: 60 s",
                        "pekko.startup-timeout: 300 s",
                        "client.timeout: 600 s",
                        "web.timeout: 120000",
                        "metrics.fetcher.update-interval: 1000",
                        "io.tmp.dirs: " + Files.createDirectories(folder.resolve("tmp")),
                        ""));
        start("jobmanager", "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint", "-Xmx512m");
    }

    @Override
    public void startWorker() throws IOException {
        String name = "taskmanager-" + (taskManagers.size() + 1);
        taskManagers.add(start(name, "org.apache.flink.runtime.taskexecutor.TaskManagerRunner", "-Xmx1828m"));
    }

    private Process start(String name, String mainClass, String heap) throws IOException {
        return java(
                name,
                heap,
                List.of(mainClass, "--configDir", folder.resolve("conf").toString()));
    }

    /** With {@code flink run}. */
    @Override
    public Process submit(Path jar, List<String> arguments) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                "org.apache.flink.client.cli.CliFrontend",
                "run",
                "-m",
                "127.0.0.1:" + restPort,
                "-p",
                "2",
                jar.toString()));
        call.addAll(arguments);
        return java("client", "-Xmx1g", call);
    }

    private Process java(String name, String heap, List<String> call) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(heap, "-XX:+UseSerialGC"));
        for (String opened :
                List.of("java.lang", "java.util", "java.io", "java.net", "java.nio", "java.time", "sun.nio.ch")) {
            command.addAll(List.of("--add-opens", "java.base/" + opened + "=ALL-UNNAMED"));
        }
        command.addAll(List.of("-cp", classPath));
        command.addAll(call);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("FLINK_CONF_DIR", folder.resolve("conf").toString());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    @Override
    public void awaitWorkers(int number, Duration limit) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (get("/taskmanagers").path("taskmanagers").size() < number) {
            pause(end, "no " + number + " TaskManagers came in");
        }
    }

    @Override
    public String failures() throws Exception {
        String job = get("/jobs").path("jobs").path(0).path("id").asText();
        return get("/jobs/" + job + "/exceptions")
                .path("root-exception")
                .asText("")
                .lines()
                .findFirst()
                .orElse("none");
    }

    @Override
    public void killWorker(int number) throws InterruptedException {
        taskManagers.get(number).destroyForcibly().waitFor();
    }

    private void pause(long end, String failure) throws InterruptedException {
        if (!processes.get(0).isAlive()) {
            throw new IllegalStateException("the JobManager ended; see " + folder);
        }
        TestCluster.pause(end, failure);
    }

    /** Missing where the JobManager does not answer (yet). */
    private JsonNode get(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + restPort + path))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.destroyForcibly();
        }
        for (Process process : processes) {
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
