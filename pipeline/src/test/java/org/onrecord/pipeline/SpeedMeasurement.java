package org.onrecord.pipeline;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.evaluate.CoreNlpBaseline;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.attribution.AttributionReading;
import org.onrecord.extract.dates.DateReader;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Sentence;
import org.onrecord.record.Article;

/**
 * Measures how fast articles are read, each way in its turn; for {@code src/benchmarks/speed.sh}, which says what each
 * way is.
 */
final class SpeedMeasurement {

    /** The JVM compiles most of what it will in these; they do not count, and take all cores. */
    private static final int WARMING_PASSES = 2;

    /** A way to work through a file of articles. */
    private interface Way {
        void read(Path file, int threads) throws Exception;
    }

    /** A way on so many threads, with what its passes took. */
    private record Entrant(String name, int threads, Way way, List<Double> seconds, List<Double> cpuSeconds) {

        double spent() {
            return seconds.stream().mapToDouble(s -> s).sum();
        }

        void pass(Path file) throws Exception {
            holdToCores(threads);
            System.gc();
            double cpuBefore = SpeedMeasurement.cpuSeconds();
            long start = System.nanoTime();
            way.read(file, threads);
            seconds.add((System.nanoTime() - start) / 1e9);
            cpuSeconds.add(SpeedMeasurement.cpuSeconds() - cpuBefore);
        }

        /** The fastest pass and the middle one of the later half, as in the earlier half the JVM still compiles. */
        String line(int tokens) {
            double best = seconds.stream().mapToDouble(s -> s).min().orElseThrow();
            double[] later = seconds.subList(seconds.size() / 2, seconds.size()).stream()
                    .mapToDouble(s -> s)
                    .sorted()
                    .toArray();
            double cpu = cpuSeconds.stream().mapToDouble(s -> s).min().orElseThrow();
            return String.format(
                    Locale.ROOT,
                    "%-8s %d thread%s %3d passes  best %6.1f s %6.0f tokens/s  later half's median %6.1f s  CPU %6.1f s",
                    name,
                    threads,
                    threads == 1 ? " " : "s",
                    seconds.size(),
                    best,
                    tokens / best,
                    later[later.length / 2],
                    cpu);
        }
    }

    private SpeedMeasurement() {}

    /**
     * Always the entrant goes next that has had the least time, so that all share the machine's quick and slow phases.
     *
     * @param args for how many seconds in all; a file of articles; a folder for output; ways with their threads, as "bare:1"
     */
    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        System.setErr(new PrintStream(PrintStream.nullOutputStream()));
        Path file = Path.of(args[1]);
        List<Entrant> entrants = new ArrayList<>();
        Map<String, Way> ways = new HashMap<>();
        for (String entrant : List.of(args).subList(3, args.length)) {
            String[] parts = entrant.split(":");
            if (!ways.containsKey(parts[0])) {
                ways.put(parts[0], way(parts[0], Path.of(args[2])));
            }
            entrants.add(new Entrant(
                    parts[0], Integer.parseInt(parts[1]), ways.get(parts[0]), new ArrayList<>(), new ArrayList<>()));
        }
        for (Way way : ways.values()) {
            for (int pass = 0; pass < WARMING_PASSES; pass++) {
                way.read(file, Runtime.getRuntime().availableProcessors());
            }
        }
        long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
        while (System.nanoTime() < end || entrants.stream().anyMatch(entrant -> entrant.spent() == 0)) {
            Entrant next = entrants.stream()
                    .min(Comparator.comparingDouble(Entrant::spent))
                    .orElseThrow();
            next.pass(file);
            System.out.printf(
                    Locale.ROOT,
                    "  %s on %d: %.1f s%n",
                    next.name(),
                    next.threads(),
                    next.seconds().get(next.seconds().size() - 1));
        }
        int tokens = tokens(file);
        System.out.println(tokens + " tokens");
        entrants.forEach(entrant -> System.out.println(entrant.line(tokens)));
        System.exit(0);
    }

    /** All threads of this JVM, those of its compilers and collector too; where there is no taskset nothing is held. */
    private static void holdToCores(int threads) throws Exception {
        String cores = threads == 1 ? "0" : "0-" + (threads - 1);
        try {
            new ProcessBuilder(
                            "taskset",
                            "-acp",
                            cores,
                            Long.toString(ProcessHandle.current().pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            System.out.println("  no taskset here: the cores are not held");
        }
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
        AttributionReading.of(annotated.reading());
    }

    private static void readPicked(Article article, DependencyParser parser) {
        AnnotatedArticle annotated = CoreNlpAnnotator.shared().annotate(article, sentence -> false);
        for (Sentence sentence : annotated.sentences()) {
            if (ParseTriggers.worthParsing(sentence)) {
                parser.predict(sentence.tokens().stream()
                        .map(token -> new TaggedWord(token.word(), token.pos()))
                        .toList());
            }
        }
        new DateReader().read(annotated);
    }

    private static void run(Path file, Path output, int threads) throws Exception {
        RunRequest request = new RunRequest(
                List.of(file.toString()),
                output,
                null,
                Set.of("csv", "json"),
                false,
                true,
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
        each(
                file,
                1,
                article ->
                        tokens[0] += CoreNlpAnnotator.shared().annotate(article, sentence -> false).sentences().stream()
                                .mapToInt(Sentence::size)
                                .sum());
        return tokens[0];
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
