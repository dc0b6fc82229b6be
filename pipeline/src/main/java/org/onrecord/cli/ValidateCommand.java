package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.dataset.DatasetValidator;
import org.onrecord.dataset.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord validate}: is a folder of datasets, edited perhaps, still sound? */
@Command(
        name = "validate",
        description = "Checks an output folder, files that people have edited included, and names what is wrong.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 all is well, 1 something is wrong, 2 wrong call."})
final class ValidateCommand implements Callable<Integer> {

    private static final int SHOWN = 200;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that onrecord run has written.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        }
        List<Problem> problems = DatasetValidator.validate(folder);
        PrintWriter out = spec.commandLine().getOut();
        problems.stream().limit(SHOWN).forEach(out::println);
        if (problems.size() > SHOWN) {
            out.println("… and " + (problems.size() - SHOWN) + " more");
        }
        out.println(
                problems.isEmpty()
                        ? folder + ": all tables are valid"
                        : folder + ": " + problems.size() + (problems.size() == 1 ? " problem" : " problems"));
        return problems.isEmpty() ? 0 : 1;
    }
}
