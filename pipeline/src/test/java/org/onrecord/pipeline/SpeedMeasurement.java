package org.onrecord.pipeline;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.evaluate.CoreNlpBaseline;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Sentence;
import org.onrecord.record.Article;

/** Measures how fast articles are read; for {@code src/benchmarks/speed.sh}, which says what each way is. */
final class SpeedMeasurement {

  /** A way to work through a file of articles. */
  private interface Way {
    void read(Path file, int threads) throws Exception;
  }

  private SpeedMeasurement() {}

  /**
   * @param args onrecord, bare or corenlp; threads; a folder with articles.jsonl and warm-up.jsonl
   */
  public static void main(String[] args) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    System.setErr(new PrintStream(PrintStream.nullOutputStream()));
    int threads = Integer.parseInt(args[1]);
    Path folder = Path.of(args[2]);
    Way way = way(args[0], folder);
    way.read(folder.resolve("warm-up.jsonl"), threads);
    Path file = folder.resolve("articles.jsonl");
    int tokens = tokens(file);
    long start = System.nanoTime();
    double cpuBefore = cpuSeconds();
    way.read(file, threads);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpu = cpuSeconds() - cpuBefore;
    System.out.printf(
        Locale.ROOT, "%-9s %d thread%s %8d tokens %7.1f s %7.0f tokens/s %7.1f CPU s %7.0f tokens/CPU s%n",
        args[0], threads, threads == 1 ? " " : "s", tokens, seconds, tokens / seconds, cpu, tokens / cpu);
    System.exit(0);
  }

  private static Way way(String name, Path folder) {
    return switch (name) {
      case "onrecord" -> (file, threads) -> run(file, folder.resolve("output"), threads);
      case "bare" -> (file, threads) ->
          each(file, threads, article -> CoreNlpAnnotator.shared().annotate(article, ParseTriggers::worthParsing));
      case "corenlp" -> {
        StanfordCoreNLP quotes = CoreNlpBaseline.pipeline(true);
        yield (file, threads) -> each(file, threads, article -> quotes.annotate(new Annotation(article.text())));
      }
      default -> throw new IllegalArgumentException("no way to read articles is called " + name);
    };
  }

  private static void run(Path file, Path output, int threads) throws Exception {
    RunRequest request =
        new RunRequest(
            List.of(file.toString()), output, null, Set.of("csv", "json"), false, true,
            Runner.DIRECT.options(List.of("--targetParallelism=" + threads)));
    new OnRecordRun(request, System.in).run();
  }

  private static void each(Path file, int threads, java.util.function.Consumer<Article> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Void>> calls = new ArrayList<>();
    for (GoldArticle article : GoldArticle.read(file)) {
      calls.add(() -> {
        work.accept(article.article());
        return null;
      });
    }
    for (Future<Void> done : pool.invokeAll(calls)) {
      done.get();
    }
    pool.shutdown();
  }

  private static int tokens(Path file) throws Exception {
    int[] tokens = new int[1];
    each(file, 1, article ->
        tokens[0] += CoreNlpAnnotator.shared().annotate(article, sentence -> false).sentences().stream().mapToInt(Sentence::size).sum());
    return tokens[0];
  }

  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
  }
}
