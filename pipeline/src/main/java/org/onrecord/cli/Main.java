package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.onrecord.pipeline.work.Engine;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the {@code onrecord} command. */
@Command(
        name = "onrecord",
        description = "Puts the news on the record: articles in, datasets of who said what out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            ShowCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            EvaluateCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: onrecord run articles/ --output datasets/", "Help on a command: onrecord run --help"})
public final class Main {

    private Main() {}

    /** Exit codes: 0 done, 1 nothing could be done, 2 wrong call. */
    public static void main(String[] args) {
        exit(args, Engine.CORE_NLP);
    }

    static void exit(String[] args, Engine engine) {
        ScratchFolder scratch = ScratchFolder.use();
        int code = execute(
                args,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                engine);
        if (scratch != null) {
            scratch.close();
        }
        Interruption.ended();
        System.exit(code);
    }

    static int execute(String[] args, PrintWriter out, PrintWriter err) {
        return execute(args, out, err, Engine.CORE_NLP);
    }

    /** What follows "--" is kept for Beam; picocli sees what stands before it. */
    static int execute(String[] args, PrintWriter out, PrintWriter err, Engine engine) {
        Logs.quiet();
        int separator = Arrays.asList(args).indexOf("--");
        List<String> beamOptions =
                separator < 0 ? List.of() : Arrays.asList(args).subList(separator + 1, args.length);
        String[] ours = separator < 0 ? args : Arrays.copyOf(args, separator);
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.getSubcommands().values().stream()
                .map(CommandLine::getCommand)
                .filter(RunCommand.class::isInstance)
                .forEach(run -> ((RunCommand) run).set(beamOptions, engine));
        commandLine.setOut(out).setErr(err);
        commandLine.setUnmatchedOptionsArePositionalParams(false);
        commandLine.setExecutionExceptionHandler(new FailureMessage());
        if (ours.length == 0) {
            commandLine.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine.execute(ours);
    }
}
