package org.onrecord.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.dataset.DatasetWriter;
import org.onrecord.dataset.TableSink;
import org.onrecord.pipeline.store.MergedParts;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorLink;
import org.onrecord.resolve.run.WikipediaDictionary;
import org.onrecord.resolve.run.WikipediaLinker;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/** Writes actor_links, where it was asked for: by the driver, when the run's actors are known. */
final class ActorLinks {

    private ActorLinks() {}

    /**
     * @throws RunFailedException where the dictionary is not there
     */
    static void check() {
        if (!WikipediaDictionary.isThere()) {
            throw new RunFailedException(
                    "--link needs CoreNLP's dictionary of names in Wikipedia, which is not on the class path."
                            + " Start through ./onrecord of the sources, which fetches it, or build with -Plink.",
                    true);
        }
    }

    static void write(Path parts, DatasetWriter datasets) throws IOException {
        List<Actor> actors = new ArrayList<>();
        try (MergedParts merged = new MergedParts(parts, Table.ACTORS)) {
            for (Record row = merged.next(); row != null; row = merged.next()) {
                actors.add((Actor) row);
            }
        }
        try (TableSink sink = datasets.open(TableSchema.ofActorLinks())) {
            for (ActorLink link : WikipediaLinker.link(actors)) {
                sink.add(link);
            }
        }
    }
}
