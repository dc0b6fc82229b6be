package org.onrecord.pipeline.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.ArticleStore;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.pipeline.store.RowSlice;
import org.onrecord.pipeline.store.RowSpill;
import org.onrecord.pipeline.store.StoredArticle;
import org.onrecord.record.Actor;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.run.ActorMerger;
import org.onrecord.resolve.run.ActorSighting;
import org.onrecord.resolve.run.MergedActor;

/**
 * Says which actors of different articles are one, and what the run calls each. Actors that could be one
 * share a block; each block is resolved by itself. Blocks come in at most {@value #MOST_SHARES} shares and not one by one: the
 * DirectRunner makes a bundle of every key, and copies with each bundle what the next grouping holds so far. What is
 * grouped are slices of files, see {@link RowSpill}: of the actors here, of their names and rows in the run for
 * {@link GroupByBucket}.
 */
final class ResolveActors extends PTransform<PCollection<StoredArticle>, PCollectionTuple> {

    private static final long serialVersionUID = 1L;

    /** Slices of {@link ActorRename}s, by bucket. */
    static final TupleTag<KV<Integer, RowSlice>> RENAMES = new TupleTag<>() {};
    /** Slices of {@link Actor}s, by bucket. */
    static final TupleTag<KV<Integer, RowSlice>> ACTORS = new TupleTag<>() {};

    static final TupleTag<CorrectionMatch> MATCHES = new TupleTag<>() {};

    private static final int MOST_SHARES = 64;

    private final Job job;

    ResolveActors(Job job) {
        this.job = job;
    }

    @Override
    public PCollectionTuple expand(PCollection<StoredArticle> articles) {
        PCollectionTuple resolved = articles.apply("Sightings", ParDo.of(new SightingsFn(job)))
                .setCoder(RowSpill.coder())
                .apply("Blocks", GroupByKey.create())
                .apply(
                        "Merge",
                        ParDo.of(new MergeFn(job))
                                .withOutputTags(RENAMES, TupleTagList.of(ACTORS).and(MATCHES)));
        resolved.get(RENAMES).setCoder(RowSpill.coder());
        resolved.get(ACTORS).setCoder(RowSpill.coder());
        resolved.get(MATCHES).setCoder(RecordCoder.of(CorrectionMatch.class));
        return resolved;
    }

    private static final class SightingsFn extends DoFn<StoredArticle, KV<Integer, RowSlice>> {

        private static final long serialVersionUID = 1L;

        private final Job job;
        private transient RowSpill<CountedActor> actors;

        SightingsFn(Job job) {
            this.job = job;
        }

        @StartBundle
        public void startBundle() {
            actors = new RowSpill<>(job.partsFolder(), CountedActor.class);
        }

        @ProcessElement
        public void process(@Element StoredArticle stored) throws IOException {
            ArticleRecords article = ArticleStore.get(stored);
            Map<String, int[]> counts = new HashMap<>();
            article.mentions().stream()
                    .filter(mention -> mention.table() == RefTable.ACTORS)
                    .forEach(mention -> count(counts, mention.refId(), 0));
            article.quotes().forEach(quote -> count(counts, quote.speaker().id(), 1));
            article.demands().forEach(demand -> count(counts, demand.demander().id(), 2));
            for (LocalActor actor : article.actors()) {
                int[] c = counts.getOrDefault(actor.localId(), new int[3]);
                actors.add(
                        Job.bucketOf(ActorMerger.blockingKey(actor), Math.min(MOST_SHARES, job.buckets())),
                        new CountedActor(new ActorSighting(article.docId(), actor, c[0]), c[1], c[2]));
            }
        }

        @FinishBundle
        public void finishBundle(FinishBundleContext context) throws IOException {
            for (KV<Integer, RowSlice> slice : actors.finish()) {
                context.output(slice, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
            }
        }

        private static void count(Map<String, int[]> counts, String localId, int what) {
            if (localId != null) {
                counts.computeIfAbsent(localId, id -> new int[3])[what]++;
            }
        }
    }

    private static final class MergeFn extends DoFn<KV<Integer, Iterable<RowSlice>>, KV<Integer, RowSlice>> {

        private static final long serialVersionUID = 1L;

        private final Job job;
        private final ActorDrops drops;

        MergeFn(Job job) {
            this.job = job;
            drops = new ActorDrops(job.corrections());
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<RowSlice>> share, MultiOutputReceiver out)
                throws IOException {
            try (RowSpill<ActorRename> renames = new RowSpill<>(job.partsFolder(), ActorRename.class);
                    RowSpill<Actor> actors = new RowSpill<>(job.partsFolder(), Actor.class)) {
                for (Map<List<String>, CountedActor> block : blocks(share.getValue())) {
                    merge(block, renames, actors, number -> out.get(MATCHES).output(new CorrectionMatch(number)));
                }
                renames.finish().forEach(out.get(RENAMES)::output);
                actors.finish().forEach(out.get(ACTORS)::output);
            }
        }

        /** By block, then by article and its id: an article that was given twice is counted once. */
        private static Collection<Map<List<String>, CountedActor>> blocks(Iterable<RowSlice> share) throws IOException {
            Map<String, Map<List<String>, CountedActor>> blocks = new TreeMap<>();
            Map<LocalActor, LocalActor> descriptions = new HashMap<>();
            RowSpill.read(share, CountedActor.class, actor -> {
                CountedActor lean = actor.describedBy(
                        descriptions.computeIfAbsent(actor.sighting().actor(), a -> a));
                blocks.computeIfAbsent(ActorMerger.blockingKey(lean.sighting().actor()), key -> new HashMap<>())
                        .put(key(lean.sighting()), lean);
            });
            return blocks.values();
        }

        private void merge(
                Map<List<String>, CountedActor> counted,
                RowSpill<ActorRename> renames,
                RowSpill<Actor> actors,
                IntConsumer matched)
                throws IOException {
            List<ActorSighting> sightings =
                    counted.values().stream().map(CountedActor::sighting).toList();
            for (MergedActor actor : ActorMerger.merge(sightings)) {
                int quotes = 0;
                int demands = 0;
                List<ActorSighting> kept = new ArrayList<>();
                for (ActorSighting sighting : actor.sightings()) {
                    boolean dropped = drops.drop(actor.actorId(), sighting.docId(), matched);
                    renames.add(
                            Job.bucketOf(sighting.docId(), job.buckets()),
                            new ActorRename(
                                    sighting.docId(),
                                    sighting.actor().localId(),
                                    dropped ? null : actor.actorId(),
                                    dropped ? null : actor.name()));
                    if (!dropped) {
                        kept.add(sighting);
                        quotes += counted.get(key(sighting)).quotes();
                        demands += counted.get(key(sighting)).demands();
                    }
                }
                if (!kept.isEmpty()) {
                    Actor row = row(actor.seenOnlyIn(kept), quotes, demands);
                    actors.add(Job.bucketOf(row.actorId(), job.buckets()), row);
                }
            }
        }

        private static Actor row(MergedActor actor, int quotes, int demands) {
            return new Actor(
                    actor.actorId(),
                    actor.name(),
                    actor.kind(),
                    actor.role(),
                    actor.affiliation(),
                    actor.countryCode(),
                    actor.mentionCount(),
                    actor.documentCount(),
                    quotes,
                    demands,
                    actor.aliases());
        }

        private static List<String> key(ActorSighting sighting) {
            return List.of(sighting.docId(), sighting.actor().localId());
        }
    }
}
