package org.onrecord.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.values.KV;
import org.onrecord.corrections.Correction;
import org.onrecord.dataset.FileHash;
import org.onrecord.dataset.OutputFolder;
import org.onrecord.dataset.RunManifest;
import org.onrecord.pipeline.graph.ArticleGraph;
import org.onrecord.pipeline.graph.FileSlice;
import org.onrecord.pipeline.graph.FileSlices;
import org.onrecord.pipeline.graph.Job;
import org.onrecord.pipeline.graph.RunProgress;
import org.onrecord.pipeline.store.SpillFile;
import org.onrecord.pipeline.work.ArticleCache;
import org.onrecord.pipeline.work.Engine;
import org.onrecord.schema.Table;
import org.onrecord.source.InputFile;
import org.onrecord.source.InputFiles;

/** One run from start to end: finds the input, runs the graph, joins its parts, puts the output in place. */
public final class OnRecordRun {

    private final RunRequest request;
    private final InputStream standardInput;
    private final Engine engine;
    private final RunProgress progress = new RunProgress();
    private volatile boolean stopped;
    private volatile PipelineResult running;

    /**
     * @param standardInput read where an input is "-"
     */
    public OnRecordRun(RunRequest request, InputStream standardInput) {
        this(request, standardInput, Engine.CORE_NLP);
    }

    /**
     * A run with another engine: for benchmarks and tests.
     */
    public OnRecordRun(RunRequest request, InputStream standardInput, Engine engine) {
        this.request = request;
        this.standardInput = standardInput;
        this.engine = engine;
    }

    /** How far the run has got; to be asked from another thread. */
    public RunProgress progress() {
        return progress;
    }

    /**
     * Makes {@link #run} end soon, from another thread, with the former output untouched; where the new output is just
     * being put in its place, that is done first.
     */
    public void stop() {
        stopped = true;
        PipelineResult result = running;
        if (result != null) {
            try {
                result.cancel();
            } catch (IOException | RuntimeException e) {
                // A runner that cannot be cancelled ends with the process.
            }
        }
    }

    private void checkStopped() {
        if (stopped) {
            throw new RunFailedException("stopped. The former output is untouched.", false);
        }
    }

    /**
     * Runs; the former output stays as it is until all is written.
     *
     * @throws RunFailedException where the call has to be changed
     * @throws IOException where the output cannot be written
     */
    public RunSummary run() throws IOException {
        long start = System.nanoTime();
        if (Runner.DIRECT.carries(request.beamOptions())) {
            preloadModels();
        }
        PipelineOptions options = beamOptions();
        InputFiles inputs = new InputFiles().leaveOut(OutputFolder::wrote);
        for (String input : request.inputs()) {
            inputs.add(input, standardInput);
        }
        RunCorrections corrections = RunCorrections.read(inputs.corrections(), request.corrections());
        if (request.link()) {
            ActorLinks.check();
        }
        try (OutputFolder output = OutputFolder.open(request.output())) {
            Path parts = Files.createDirectory(output.staging().resolve(".parts"));
            try (Exchange exchange = new Exchange(
                    request.exchange(), options, parts, output.staging().resolve("text"))) {
                runGraph(options, exchange, inputs, corrections.all());
                checkStopped();
                exchange.fetch();
            }
            SpillFile.clear(parts);
            sweep(output.staging().resolve("text"));
            progress.enter(RunProgress.Phase.WRITING);
            List<String> stale = corrections.rejectStale(parts).stream()
                    .map(c -> c.where() + ": " + c.inWords())
                    .toList();
            DatasetFiles.Written written = new DatasetFiles(request, output.staging()).write(parts);
            Map<Table, Long> rows = written.rows();
            delete(parts);
            new DatasetDescription(request, output.staging())
                    .write(rows, manifestInputs(inputs), corrections.manifest());
            checkStopped();
            boolean publish = rows.getOrDefault(Table.DOCUMENTS, 0L) > 0 || !RunManifest.isThere(output.target());
            List<Path> edited = publish ? output.publish() : List.of();
            return new RunSummary(
                    request.output(),
                    rows,
                    publish,
                    edited,
                    corrections.all().size(),
                    stale,
                    written.notes(),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /**
     * Where all records may be known, the first article that is new asks for the models; on a cluster it is the
     * workers that need them.
     */
    private void preloadModels() {
        String cache = cacheFolder();
        if (cache == null || ArticleCache.in(cache).isEmpty()) {
            engine.preload();
        }
    }

    /** Null where the workers do not see it. */
    private String cacheFolder() {
        boolean seen = request.cache() != null && request.exchange() == null;
        return seen ? request.cache().toAbsolutePath().toString() : null;
    }

    /** What a worker that died was writing. */
    private static void sweep(Path texts) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(texts, "*.tmp")) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
    }

    private static void delete(Path parts) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parts)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(parts);
    }

    private PipelineOptions beamOptions() {
        try {
            return PipelineOptionsFactory.fromArgs(request.beamOptions().toArray(String[]::new))
                    .withValidation()
                    .create();
        } catch (IllegalArgumentException e) {
            throw new RunFailedException("a Beam option after -- is not right: " + e.getMessage(), true);
        }
    }

    private void runGraph(PipelineOptions options, Exchange exchange, InputFiles inputs, List<Correction> corrections)
            throws IOException {
        long bytes = bytes(inputs.files());
        DirectSettings.apply(options, request.beamOptions(), bytes);
        Job job = new Job(
                exchange.parts(),
                exchange.texts(),
                request.published() == null ? null : request.published().toString(),
                corrections,
                cacheFolder(),
                engine,
                Job.bucketsFor(bytes));
        Pipeline pipeline = Pipeline.create(options);
        List<KV<Integer, FileSlice>> slices = FileSlices.of(inputs.files(), exchange.give(inputs.files()));
        ArticleGraph.build(pipeline, job, slices, inputs.rejects());
        progress.begin(job, slices.size(), inputs.rejects().size());
        try {
            running = pipeline.run();
            checkStopped();
            running.waitUntilFinish();
        } catch (RuntimeException e) {
            checkStopped();
            throw new RunFailedException("the run stopped: " + rootOf(e) + ". The former output is untouched.", e);
        } finally {
            progress.end(job);
        }
    }

    private static long bytes(List<InputFile> files) {
        // What cannot be looked at has size 0, and its reject comes from the reader.
        return files.stream().mapToLong(file -> file.path().toFile().length()).sum();
    }

    /** What a runner wraps, some of them several times, says what happened. */
    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static List<RunManifest.Input> manifestInputs(InputFiles inputs) {
        Map<String, RunManifest.Input> byName = new TreeMap<>();
        for (InputFile file : inputs.files()) {
            try {
                byName.put(file.name(), new RunManifest.Input(file.name(), FileHash.sha256(file.path())));
            } catch (IOException e) {
                // A file that cannot be read has no hash; its reject says why.
            }
        }
        return new ArrayList<>(byName.values());
    }
}
