package org.onrecord.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.pipeline.work.Engine;

/**
 * Measures one run over invented articles with an engine that costs next to nothing, so that what is measured is all
 * that stands around it: reading, the runner, resolving, joining, the report. For {@code src/scale/scale.sh}, which
 * starts a JVM for each line of the table.
 */
final class ScaleMeasurement {

    private ScaleMeasurement() {}

    /**
     * @param args runner, number of articles, folder to work in, and stub or real for what analyses them
     */
    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        Runner runner = Runner.valueOf(args[0].toUpperCase(Locale.ROOT));
        int articles = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
        Path input = folder.resolve(articles + ".jsonl");
        if (!Files.exists(input)) {
            InventedNews.write(input, articles);
        }
        RunRequest request = new RunRequest(
                List.of(input.toString()),
                folder.resolve(runner.label() + "-" + articles),
                null,
                Set.of("csv", "json"),
                false,
                true,
                runner.options(List.of()));
        Engine engine = args[3].equals("real") ? Engine.CORE_NLP : StubEngine.ENGINE;
        RunSummary summary = new OnRecordRun(request, System.in, engine).run();
        double seconds = summary.elapsed().toMillis() / 1000.0;
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-7s %7d articles %8d rows %3d rejects %8.1f s %8.1f CPU s %7.2f CPU ms an article %6s MB at most%n",
                runner.label(),
                summary.articles(),
                summary.rows().values().stream().mapToLong(Long::longValue).sum(),
                summary.rejects(),
                seconds,
                cpu,
                cpu * 1000 / articles,
                peakMegabytes());
        System.exit(0);
    }

    /** The most memory that the process had, as Linux counts it; "?" elsewhere. */
    private static String peakMegabytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "?";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("?");
    }
}
