package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/** Writes the README.md of an output folder: what is in it, the data dictionary, the licences of the data used. */
public final class OutputReadme {

  private static final String TOP =
      """
      # Datasets from news articles

      Made with onrecord %s.%s

      - `*.csv`: one file per table, UTF-8, comma-separated, header row; an empty cell is no value. To open one in a
        spreadsheet, import it as UTF-8 text, or run with `--excel`.
      - `*.json`: the same tables, one record a line; here texts keep their line breaks and lists are lists.
      - `places.geojson`: the places that have coordinates, for a map.
      - `text/<doc_id>.txt`: the plain text of each article. Every `start` and `end` counts characters (Unicode
        code points, from 0, end exclusive) in it.
      - `datapackage.json`: types, keys and checksums of the tables (Frictionless Data Package).
      - `run.json`: how this folder was made.

      Ids are the same in every run on the same input. A column that ends in `_id` points to the table of that name,
      `doc_id` to documents; the name beside it repeats what it points to, so that a row reads by itself.
      All is taken out of the articles by program: rows with `needs_review` true are the less certain ones, and any
      row can be wrong. `source_link` opens the words it rests on. To correct a row for good, copy its id into
      `onrecord.corrections.csv` beside the articles and run again: see "Correcting it" in onrecord's own README.

      ## Data dictionary
      """;

  private static final String REPORT =
      " `report.html` shows the same to look at; it opens in any browser and needs no network.";

  private static final String LINKS_LICENCE =
      """

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
    StringBuilder readme = new StringBuilder(TOP.formatted(version, Files.exists(folder.resolve(OutputNames.REPORT)) ? REPORT : ""));
    for (Table table : Table.values()) {
      describe(table.schema(), readme);
    }
    TableSchema links = TableSchema.ofActorLinks();
    boolean linked = Files.exists(folder.resolve(links.name() + ".csv")) || Files.exists(folder.resolve(links.name() + ".json"));
    if (linked) {
      describe(links, readme);
    }
    licences(readme);
    if (linked) {
      readme.append(LINKS_LICENCE);
    }
    Files.writeString(folder.resolve(OutputNames.README), readme);
  }

  private static void describe(TableSchema schema, StringBuilder readme) {
    readme.append("\n### ").append(schema.name()).append("\n\n");
    readme.append(escape(schema.description())).append(" Rows are told apart by ");
    readme.append(String.join(", ", schema.primaryKey().stream().map(name -> "`" + name + "`").toList()));
    readme.append(".\n\n| column | what it holds | meaning |\n|---|---|---|\n");
    for (Column column : schema.columns()) {
      readme.append("| `").append(column.name()).append("` | ").append(holds(column));
      readme.append(" | ").append(escape(column.description())).append(" |\n");
    }
  }

  private static String holds(Column column) {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (column.type()) {
          case STRING -> "date".equals(column.format()) ? "day" : "text";
          case INTEGER -> "whole number";
          case NUMBER -> "number";
          case BOOLEAN -> "true or false";
          case ARRAY -> "list";
        });
    if (!column.allowed().isEmpty()) {
      parts.set(0, "one of " + String.join(", ", column.allowed()));
    }
    if (column.minimum() != null && column.maximum() != null) {
      parts.add(PlainNumber.of(column.minimum()) + " to " + PlainNumber.of(column.maximum()));
    }
    if (column.nullable()) {
      parts.add("may be empty");
    }
    return String.join("; ", parts);
  }

  private static void licences(StringBuilder readme) {
    readme.append("\n## Licences\n\n");
    readme.append("The articles' words belong to their authors and publishers; quoting them follows their terms and the law.\n");
    List<DataSources.Source> sources = DataSources.read();
    if (!sources.isEmpty()) {
      readme.append("Names, codes and coordinates come from these, on their terms:\n\n");
      readme.append("| data | used for | licence | where |\n|---|---|---|---|\n");
    }
    for (DataSources.Source source : sources) {
      readme.append("| ").append(escape(source.name())).append(" | ").append(escape(source.what()));
      readme.append(" | ").append(escape(source.licence())).append(" | ").append(source.url()).append(" |\n");
    }
  }

  /** Keeps "&lt;doc_id&gt;" and "|" as they are when the Markdown is shown. */
  private static String escape(String text) {
    return text.replace("<", "&lt;").replace(">", "&gt;").replace("|", "\\|");
  }
}
