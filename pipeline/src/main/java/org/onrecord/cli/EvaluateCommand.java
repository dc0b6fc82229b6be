package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.evaluate.CoreNlpBaseline;
import org.onrecord.evaluate.Evaluation;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.evaluate.GoldPage;
import org.onrecord.pipeline.OnRecordRun;
import org.onrecord.pipeline.RunRequest;
import org.onrecord.pipeline.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate}: how right are the records of articles with gold annotations? */
@Command(
        name = "evaluate",
        description = "Runs over articles with gold annotations and prints precision, recall and F1.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A gold file is JSON Lines: an article a line, its annotations in \"gold\". See the README.",
            "Where its lines name a \"file\" each, they are pages, in the folder beside it that has its name."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD.jsonl", description = "Articles or pages with annotations.")
    private List<Path> goldFiles;

    @Option(names = "--errors", paramLabel = "FILE", description = "Write every miss and false hit to this CSV file.")
    private Path errorsFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Keep the datasets of the run here, one folder a gold file (default: they are thrown away).")
    private Path output;

    @Option(
            names = "--baseline",
            description = "Measure CoreNLP's own annotators (ner, quote) instead, to compare with; slow.")
    private boolean baseline;

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "2147483647",
            showDefaultValue = Visibility.NEVER,
            description = "With --baseline: only the first N articles of each file.")
    private int first;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Evaluation all = new Evaluation();
        for (Path file : goldFiles) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), file + ": there is no such file");
            }
            all.addErrors(evaluate(file, out));
        }
        if (errorsFile != null) {
            all.errors().write(errorsFile);
            out.println(all.errors().size() + " misses and false hits: " + errorsFile);
        }
        return 0;
    }

    private Evaluation evaluate(Path file, PrintWriter out) throws IOException {
        long start = System.nanoTime();
        TemporaryFolder temporary = output == null ? TemporaryFolder.create() : null;
        try {
            Path folder = temporary != null ? temporary.path() : output.resolve(nameOf(file));
            Evaluation evaluation = new Evaluation();
            if (GoldPage.areIn(file)) {
                scorePages(file, folder, evaluation, out);
            } else {
                scoreArticles(file, folder, evaluation, out);
            }
            out.printf(
                    Locale.ROOT,
                    "%s (%.0f seconds)%n%s%n",
                    file,
                    (System.nanoTime() - start) / 1e9,
                    evaluation.scores());
            return evaluation;
        } finally {
            if (temporary != null) {
                temporary.close();
            }
        }
    }

    private void scoreArticles(Path file, Path folder, Evaluation evaluation, PrintWriter out) throws IOException {
        List<GoldArticle> gold = GoldArticle.read(file);
        if (baseline) {
            gold = gold.subList(0, Math.min(first, gold.size()));
            CoreNlpBaseline.write(gold, folder);
        } else {
            run(file, folder, out);
        }
        evaluation.score(gold, folder);
    }

    private void scorePages(Path file, Path folder, Evaluation evaluation, PrintWriter out) throws IOException {
        if (baseline) {
            throw new ParameterException(
                    spec.commandLine(), file + ": --baseline measures articles, and this file lists pages");
        }
        List<GoldPage> gold = GoldPage.read(file);
        run(GoldPage.folder(file), folder, out);
        evaluation.scorePages(gold, folder);
    }

    private static void run(Path input, Path folder, PrintWriter out) throws IOException {
        RunSummary run = new OnRecordRun(
                        new RunRequest(
                                List.of(input.toString()),
                                folder,
                                null,
                                Set.of("csv", "json"),
                                false,
                                false,
                                List.of()),
                        System.in)
                .run();
        if (run.corrections() > 0) {
            out.println(run.corrections() + " of your corrections were applied, which no program could have known.");
        }
    }

    /** The file's name without its endings, for the folder of its datasets. */
    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
