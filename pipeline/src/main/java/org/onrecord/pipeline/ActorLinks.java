package org.onrecord.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.dataset.CsvTableWriter;
import org.onrecord.dataset.JsonTableWriter;
import org.onrecord.dataset.TableWriter;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorLink;
import org.onrecord.resolve.WikipediaDictionary;
import org.onrecord.resolve.WikipediaLinker;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/** Writes actor_links, where it was asked for: by the driver, when the run's actors are known. */
final class ActorLinks {

  private final RunRequest request;
  private final Path folder;

  ActorLinks(RunRequest request, Path folder) {
    this.request = request;
    this.folder = folder;
  }

  /**
   * @throws RunFailedException where the dictionary is not there
   */
  static void check() {
    if (!WikipediaDictionary.isThere()) {
      throw new RunFailedException(
          "--link needs CoreNLP's dictionary of names in Wikipedia, which is not on the class path."
              + " Start through ./onrecord, which fetches it, or build with -Plink.",
          true);
    }
  }

  void write(Path parts) throws IOException {
    List<Actor> actors = new ArrayList<>();
    try (MergedParts merged = new MergedParts(parts, Table.ACTORS)) {
      for (Record row = merged.next(); row != null; row = merged.next()) {
        actors.add((Actor) row);
      }
    }
    List<ActorLink> links = WikipediaLinker.link(actors);
    TableSchema schema = TableSchema.ofActorLinks();
    if (request.formats().contains("csv")) {
      write(new CsvTableWriter(schema, request.excel()), schema, links);
    }
    if (request.formats().contains("json")) {
      write(new JsonTableWriter(), schema, links);
    }
  }

  private void write(TableWriter format, TableSchema schema, List<ActorLink> links) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(schema.name() + "." + format.extension()))) {
      format.write(out, links);
    }
  }
}
