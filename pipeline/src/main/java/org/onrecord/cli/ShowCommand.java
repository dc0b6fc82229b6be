package org.onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.dataset.OutputFormat;
import org.onrecord.pipeline.OnRecordRun;
import org.onrecord.pipeline.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord show}: the records of an article in the terminal, without files. */
@Command(
        name = "show",
        description = "Prints the records of an article: quotes, demands, dates, actors and places.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Rows that need a look are marked in colour; \"sure\" is the share of such rows that are right.",
            "No colours in a pipe, or with NO_COLOR set. Writes no files.",
            "Exit code: 0 articles were read, 1 none could be read, 2 wrong call."
        })
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An article, as for onrecord run; - for standard input.")
    private String file;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2022-01-31) of an article that carries none.")
    private LocalDate published;

    @Override
    public Integer call() throws Exception {
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            RunRequest request = new RunRequest(
                    List.of(file),
                    temporary.path(),
                    published,
                    Set.of(OutputFormat.JSON.label()),
                    false,
                    false,
                    List.of());
            ProgressDisplay.over(
                    new OnRecordRun(request, System.in), spec.commandLine().getErr());
            int articles =
                    new ArticleView(temporary.path(), spec.commandLine().getOut(), Terminal.ofThisProcess()).print();
            return articles > 0 ? 0 : 1;
        }
    }
}
