package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.onrecord.dataset.OutputFormat;
import org.onrecord.pipeline.OnRecordRun;
import org.onrecord.pipeline.RunRequest;
import org.onrecord.pipeline.RunSummary;
import org.onrecord.pipeline.Runner;
import org.onrecord.pipeline.work.Engine;
import org.onrecord.schema.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord run}: articles in, datasets out. */
@Command(
        name = "run",
        description = "Reads articles and writes datasets of quotes, demands, actors, dates, places and countries.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Reads Markdown, plain text, HTML, JSON Lines and CSV with a text column, also gzipped;",
            "PDF, DOCX, ODT, RTF, EPUB, e-mail (.eml), zip and web archives (.warc).",
            "Beam pipeline options follow after --, for instance: -- --targetParallelism=2",
            "Exit code: 0 articles were read, 1 none could be read, 2 wrong call."
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders (with all in them), or - for standard input.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where the datasets go (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2022-01-31) of articles that carry none.")
    private String published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "csv,json",
            description = "Some of csv, json, jsonl, sqlite, xlsx, parquet (default: ${DEFAULT-VALUE}).")
    private List<String> formats;

    @Option(names = "--excel", description = "CSV that spreadsheets open as meant, with formulas guarded.")
    private boolean excel;

    @Option(
            names = "--report",
            paramLabel = "full|none",
            defaultValue = "full",
            description = "none leaves out report.html (default: ${DEFAULT-VALUE}).")
    private String report;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "What you decided (CSV), besides the onrecord.corrections.csv found with the inputs.")
    private Path corrections;

    @Option(
            names = "--link",
            description =
                    "Add actor_links: titles of Wikipedia articles on actors (a download of 230 MB the first time).")
    private boolean link;

    @Option(
            names = "--no-cache",
            description = "Analyse every article anew, also those that an earlier run has analysed, and keep nothing.")
    private boolean noCache;

    @Option(
            names = "--runner",
            paramLabel = "direct|flink|spark|dataflow",
            defaultValue = "direct",
            description =
                    "What carries the run; the others are for clusters, and a download (default: ${DEFAULT-VALUE}).")
    private String runner;

    @Option(
            names = "--exchange",
            paramLabel = "ADDRESS",
            description = "A folder in a cloud (gs://...), for workers that see no disk of this computer.")
    private String exchange;

    @Option(names = "--verbose", description = "Show the libraries' logs and the details of a failure.")
    private boolean verbose;

    private List<String> beamOptions = List.of();
    private Engine engine = Engine.CORE_NLP;

    void set(List<String> options, Engine chosen) {
        beamOptions = options;
        engine = chosen;
    }

    @Override
    public Integer call() throws Exception {
        if (verbose) {
            Logs.verbose();
        }
        RunRequest request = new RunRequest(
                inputs,
                output,
                publishedDay(),
                chosenFormats(),
                excel,
                wantsReport(),
                chosenRunner().options(beamOptions),
                corrections,
                link,
                noCache ? null : RunRequest.usersCache(),
                chosenRunner().exchange(exchange, beamOptions));
        RunSummary summary = ProgressDisplay.over(
                new OnRecordRun(request, System.in, engine), spec.commandLine().getErr());
        print(summary, spec.commandLine().getOut());
        return summary.articles() > 0 ? 0 : 1;
    }

    private LocalDate publishedDay() {
        if (published == null) {
            return null;
        }
        try {
            return LocalDate.parse(published);
        } catch (java.time.format.DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "--published " + published + " is not a day; write it like 2022-01-31");
        }
    }

    private boolean wantsReport() {
        String wanted = report.strip().toLowerCase(Locale.ROOT);
        if (!Set.of("full", "none").contains(wanted)) {
            throw new ParameterException(spec.commandLine(), "--report " + report + " is not known; use full or none");
        }
        return wanted.equals("full");
    }

    private Set<String> chosenFormats() {
        Set<String> chosen = new TreeSet<>();
        for (String format : formats) {
            OutputFormat known = OutputFormat.labelled(format);
            if (known == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--format " + format + " is not known; use some of "
                                + String.join(", ", OutputFormat.labels()));
            }
            chosen.add(known.label());
        }
        return chosen;
    }

    private Runner chosenRunner() {
        try {
            return Runner.valueOf(runner.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--runner " + runner + " is not known; use direct, flink, spark or dataflow");
        }
    }

    /** The file to look for a table in, in the first of the formats chosen. */
    private Path file(RunSummary summary, String table) {
        Set<String> chosen = chosenFormats();
        OutputFormat format = Arrays.stream(OutputFormat.values())
                .filter(known -> chosen.contains(known.label()))
                .findFirst()
                .orElseThrow();
        return summary.output().resolve(format.fileName(table));
    }

    private static void printCorrections(RunSummary summary, PrintWriter out) {
        if (summary.corrections() > 0) {
            int stale = summary.staleCorrections().size();
            out.printf(
                    Locale.ROOT,
                    "%d of your %d corrections applied%s%n",
                    summary.corrections() - stale,
                    summary.corrections(),
                    stale == 0 ? "" : "; these matched nothing:");
            summary.staleCorrections().forEach(correction -> out.println("  " + correction));
        }
    }

    private void print(RunSummary summary, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d %s read, %d rejected%n",
                summary.articles(),
                summary.articles() == 1 ? "article" : "articles",
                summary.rejects());
        for (Table table : Table.values()) {
            if (table != Table.DOCUMENTS && table != Table.REJECTS) {
                out.printf(
                        Locale.ROOT,
                        "  %-10s %8d%n",
                        table.tableName(),
                        summary.rows().getOrDefault(table, 0L));
            }
        }
        out.printf(Locale.ROOT, "in %.1f seconds%n", summary.elapsed().toMillis() / 1000.0);
        if (summary.articles() > 0) {
            String report = wantsReport() ? summary.output().resolve("report.html") + " in a browser, or at " : "";
            out.println("Look next at " + report + file(summary, "quotes") + "; "
                    + summary.output().resolve("README.md") + " explains each column.");
        }
        if (link && summary.articles() > 0) {
            out.println("Titles of Wikipedia articles on actors: " + file(summary, "actor_links"));
        }
        if (!summary.published()) {
            out.println("Nothing could be read, so the former output in " + summary.output() + " was kept.");
        } else if (summary.rejects() > 0) {
            out.println("Why inputs or records were rejected: " + file(summary, "rejects"));
        }
        summary.notes().forEach(out::println);
        printCorrections(summary, out);
        for (Path edited : summary.editedTables()) {
            out.println("A table that somebody had edited was kept as " + edited);
        }
    }
}
