package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.evaluate.Evaluation;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.pipeline.OnRecordRun;
import org.onrecord.pipeline.RunRequest;
import org.onrecord.pipeline.RunSummary;
import picocli.CommandLine.Command;
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
    footer = {"", "A gold file is JSON Lines: an article a line, its annotations in \"gold\". See the README."})
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "GOLD.jsonl", description = "Articles with annotations.")
  private List<Path> goldFiles;

  @Option(names = "--errors", paramLabel = "FILE", description = "Write every miss and false hit to this CSV file.")
  private Path errorsFile;

  @Option(
      names = {"-o", "--output"}, paramLabel = "DIR",
      description = "Keep the datasets of the run here, one folder a gold file (default: they are thrown away).")
  private Path output;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Evaluation all = new Evaluation();
    for (Path file : goldFiles) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(spec.commandLine(), file + ": there is no such file");
      }
      long start = System.nanoTime();
      TemporaryFolder temporary = output == null ? TemporaryFolder.create() : null;
      try {
        Path folder = temporary != null ? temporary.path() : output.resolve(file.getFileName().toString().replaceFirst("\\..*$", ""));
        RunSummary run =
            new OnRecordRun(
                new RunRequest(List.of(file.toString()), folder, null, Set.of("csv", "json"), false, false, List.of()),
                System.in)
            .run();
        if (run.corrections() > 0) {
          out.println(run.corrections() + " of your corrections were applied, which no program could have known.");
        }
        Evaluation one = new Evaluation();
        List<GoldArticle> gold = GoldArticle.read(file);
        one.score(gold, folder);
        all.addErrors(one);
        out.printf(Locale.ROOT, "%s (%.0f seconds)%n%s%n", file, (System.nanoTime() - start) / 1e9, one.scores());
      } finally {
        if (temporary != null) {
          temporary.close();
        }
      }
    }
    if (errorsFile != null) {
      all.errors().write(errorsFile);
      out.println(all.errors().size() + " misses and false hits: " + errorsFile);
    }
    return 0;
  }
}
