package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/** Writes the README.md of an output folder: what is in it, the data dictionary, the licences of the data used. */
public final class OutputReadme {

    private static final String TOP = """
      # Datasets from news articles

      Made with onrecord %s.%s

      %s- `places.geojson`: the places that have coordinates, for a map.
      - `text/<doc_id>.txt`: the plain text of each article. Every `start` and `end` counts characters (Unicode
        code points, from 0, end exclusive) in it.
      %s- `run.json`: how this folder was made.

      Ids are the same in every run on the same input. A column that ends in `_id` points to the table of that name,
      `doc_id` to documents; the name beside it repeats what it points to, so that a row reads by itself.
      All is taken out of the articles by program: rows with `needs_review` true are the less certain ones, and any
      row can be wrong. `source_link` opens the words it rests on. To correct a row for good, copy its id into
      `onrecord.corrections.csv` beside the articles and run again: see "Correcting it" in onrecord's own README.

      ## Data dictionary
      """;

    private static final String REPORT =
            " `report.html` shows the same to look at; it opens in any browser and needs no network.";

    private static final String DATA_PACKAGE =
            "- `datapackage.json`: types, keys and checksums of the tables (Frictionless Data Package).\n";

    private static final String LINKS_LICENCE = """

      Titles of Wikipedia articles in `actor_links` are from the English KBP dictionary of Stanford CoreNLP 4.5.10
      (GPL-3.0-or-later), which counts what links to Wikipedia are worded like (Spitkovsky and Chang 2012).
      """;

    private OutputReadme() {}

    /**
     * Writes README.md into a folder.
     *
     * @param version of onrecord
     */
    public static void write(Path folder, String version) throws IOException {
        String report = Files.exists(folder.resolve(OutputNames.REPORT)) ? REPORT : "";
        String dataPackage = Files.exists(folder.resolve(OutputNames.DATA_PACKAGE)) ? DATA_PACKAGE : "";
        StringBuilder readme = new StringBuilder(TOP.formatted(version, report, formats(folder), dataPackage));
        for (Table table : Table.values()) {
            describe(table.schema(), readme);
        }
        TableSchema links = TableSchema.ofActorLinks();
        boolean linked = isThere(folder, links.name());
        if (linked) {
            describe(links, readme);
        }
        licences(readme);
        if (linked) {
            readme.append(LINKS_LICENCE);
        }
        Files.writeString(folder.resolve(OutputNames.README), readme);
    }

    private static boolean isThere(Path folder, String table) {
        return Arrays.stream(OutputFormat.values())
                .anyMatch(format -> !format.isOneFile() && Files.exists(folder.resolve(format.fileName(table))));
    }

    private static String formats(Path folder) {
        StringBuilder lines = new StringBuilder();
        for (OutputFormat format : OutputFormat.values()) {
            if (Files.exists(folder.resolve(format.fileName(Table.DOCUMENTS.tableName())))) {
                lines.append(about(format));
            }
        }
        return lines.toString();
    }

    private static String about(OutputFormat format) {
        return switch (format) {
            case CSV -> """
          - `*.csv`: one file per table, UTF-8, comma-separated, header row; an empty cell is no value. To open one in a
            spreadsheet, import it as UTF-8 text, or run with `--excel`.
          """;
            case JSON ->
                "- `*.json`: the same tables, one record a line; here texts keep their line breaks and lists are lists.\n";
            case JSONL ->
                "- `*.jsonl`: one file per table, one JSON object a line; texts keep their line breaks, lists are lists.\n";
            case SQLITE -> """
          - `onrecord.sqlite`: all tables with their keys and a full-text index, `quotes_fts`, of quotes; lists are JSON arrays,
            true and false are 1 and 0. The table `data_dictionary` has the meaning of every column.
          """;
            case XLSX -> """
          - `onrecord.xlsx`: all tables in one workbook, a sheet each; the first sheet says what is in it. Whole days are dates;
            days before March 1900, which Excel's calendar lacks, and bare years and months are text.
          """;
            case PARQUET -> "- `*.parquet`: one file per table, with types: days are dates, lists are lists.\n";
        };
    }

    private static void describe(TableSchema schema, StringBuilder readme) {
        readme.append("\n### ").append(schema.name()).append("\n\n");
        readme.append(escape(schema.description())).append(" Rows are told apart by ");
        readme.append(String.join(
                ", ", schema.primaryKey().stream().map(name -> "`" + name + "`").toList()));
        readme.append(".\n\n| column | what it holds | meaning |\n|---|---|---|\n");
        for (Column column : schema.columns()) {
            readme.append("| `").append(column.name()).append("` | ").append(DataDictionary.holds(column));
            readme.append(" | ").append(escape(column.description())).append(" |\n");
        }
    }

    private static void licences(StringBuilder readme) {
        readme.append("\n## Licences\n\n");
        readme.append(
                "The articles' words belong to their authors and publishers; quoting them follows their terms and the law.\n");
        List<DataSources.Source> sources = DataSources.read();
        if (!sources.isEmpty()) {
            readme.append("Names, codes and coordinates come from these, on their terms:\n\n");
            readme.append("| data | used for | licence | where |\n|---|---|---|---|\n");
        }
        for (DataSources.Source source : sources) {
            readme.append("| ").append(escape(source.name())).append(" | ").append(escape(source.what()));
            readme.append(" | ")
                    .append(escape(source.licence()))
                    .append(" | ")
                    .append(source.url())
                    .append(" |\n");
        }
    }

    /** Keeps "&lt;doc_id&gt;" and "|" as they are when the Markdown is shown. */
    private static String escape(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;").replace("|", "\\|");
    }
}
