package org.onrecord.pipeline;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.evaluate.CoreNlpBaseline;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.attribution.AttributionNetwork;
import org.onrecord.extract.attribution.TokenTable;
import org.onrecord.extract.dates.DateReader;
import org.onrecord.extract.quotes.QuotationFinder;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Sentence;
import org.onrecord.record.Article;

/** Measures how fast articles are read; for {@code src/benchmarks/speed.sh}, which says what each way is. */
final class SpeedMeasurement {

  private static final int FEWEST_PASSES = 2;

  /** A way to work through a file of articles. */
  private interface Way {
    void read(Path file, int threads) throws Exception;
  }

  private SpeedMeasurement() {}

  /**
   * @param args a way's name; threads; for how many seconds at least; a file of articles; a folder for output
   */
  public static void main(String[] args) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    System.setErr(new PrintStream(PrintStream.nullOutputStream()));
    int threads = Integer.parseInt(args[1]);
    Path file = Path.of(args[3]);
    Way way = way(args[0], Path.of(args[4]));
    double seconds = Double.MAX_VALUE;
    double cpu = Double.MAX_VALUE;
    long end = System.nanoTime() + Long.parseLong(args[2]) * 1_000_000_000L;
    for (int pass = 0; pass < FEWEST_PASSES || System.nanoTime() < end; pass++) {
      long start = System.nanoTime();
      double cpuBefore = cpuSeconds();
      way.read(file, threads);
      seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
      cpu = Math.min(cpu, cpuSeconds() - cpuBefore);
    }
    int tokens = tokens(file);
    System.out.printf(
        Locale.ROOT, "%-8s %d thread%s %8d tokens %7.1f s %7.0f tokens/s %7.1f CPU s %7.0f tokens/CPU s%n",
        args[0], threads, threads == 1 ? " " : "s", tokens, seconds, tokens / seconds, cpu, tokens / cpu);
    System.exit(0);
  }

  private static Way way(String name, Path output) {
    return switch (name) {
      case "onrecord" -> (file, threads) -> run(file, output, threads);
      case "reading" -> (file, threads) -> each(file, threads, SpeedMeasurement::read);
      case "picked" -> {
        DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        yield (file, threads) -> each(file, threads, article -> readPicked(article, parser));
      }
      case "bare" -> {
        StanfordCoreNLP bare = bare();
        yield (file, threads) -> each(file, threads, article -> annotate(article, bare));
      }
      case "corenlp" -> {
        StanfordCoreNLP quotes = CoreNlpBaseline.pipeline(true);
        yield (file, threads) -> each(file, threads, article -> annotate(article, quotes));
      }
      default -> throw new IllegalArgumentException("no way to read articles is called " + name);
    };
  }

  /** Tokens, sentences, tags, lemmas, names of three classes, time expressions and dependencies, of all sentences. */
  private static StanfordCoreNLP bare() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,sutime,depparse");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("ner.model", DefaultPaths.DEFAULT_NER_THREECLASS_MODEL);
    for (String more : List.of("applyNumericClassifiers", "useSUTime", "applyFineGrained", "buildEntityMentions")) {
      properties.setProperty("ner." + more, "false");
    }
    properties.setProperty("customAnnotatorClass.sutime", TimeAnnotator.class.getName());
    return new StanfordCoreNLP(properties);
  }

  private static void annotate(Article article, StanfordCoreNLP annotators) {
    Annotation annotation = new Annotation(article.text());
    annotation.set(CoreAnnotations.DocDateAnnotation.class, article.publishedOn());
    annotators.annotate(annotation);
  }

  private static void read(Article article) {
    AnnotatedArticle annotated = CoreNlpAnnotator.shared().annotate(article, ParseTriggers::worthParsing);
    new DateReader().read(annotated);
    AttributionNetwork.shared().read(new TokenTable(annotated, QuotationFinder.find(annotated)));
  }

  private static void readPicked(Article article, DependencyParser parser) {
    AnnotatedArticle annotated = CoreNlpAnnotator.shared().annotate(article, sentence -> false);
    for (Sentence sentence : annotated.sentences()) {
      if (ParseTriggers.worthParsing(sentence)) {
        parser.predict(sentence.tokens().stream().map(token -> new TaggedWord(token.word(), token.pos())).toList());
      }
    }
    new DateReader().read(annotated);
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
