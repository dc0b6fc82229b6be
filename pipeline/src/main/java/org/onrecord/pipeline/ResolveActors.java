package org.onrecord.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Actor;
import org.onrecord.resolve.ActorMerger;
import org.onrecord.resolve.ActorSighting;
import org.onrecord.resolve.LocalActor;
import org.onrecord.resolve.MergedActor;

/**
 * Says which actors of different articles are one, and what the run calls each. Actors that could be one
 * share a block; each block is resolved by itself.
 */
final class ResolveActors extends PTransform<PCollection<StoredArticle>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<ActorRename> RENAMES = new TupleTag<>() {};
  static final TupleTag<Actor> ACTORS = new TupleTag<>() {};
  static final TupleTag<CorrectionMatch> MATCHES = new TupleTag<>() {};

  private final Job job;

  ResolveActors(Job job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<StoredArticle> articles) {
    PCollectionTuple resolved =
        articles
            .apply("Sightings", ParDo.of(new SightingsFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(CountedActor.class)))
            .apply("Blocks", GroupByKey.create())
            .apply("Merge", ParDo.of(new MergeFn(job)).withOutputTags(RENAMES, TupleTagList.of(ACTORS).and(MATCHES)));
    resolved.get(RENAMES).setCoder(RecordCoder.of(ActorRename.class));
    resolved.get(ACTORS).setCoder(RecordCoder.of(Actor.class));
    resolved.get(MATCHES).setCoder(RecordCoder.of(CorrectionMatch.class));
    return resolved;
  }

  private static final class SightingsFn extends DoFn<StoredArticle, KV<String, CountedActor>> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element StoredArticle stored, OutputReceiver<KV<String, CountedActor>> out)
        throws IOException {
      ArticleRecords article = ArticleStore.get(stored);
      Map<String, int[]> counts = new HashMap<>();
      article.mentions().stream()
          .filter(mention -> mention.table().equals("actors"))
          .forEach(mention -> count(counts, mention.refId(), 0));
      article.quotes().forEach(quote -> count(counts, quote.speakerId(), 1));
      article.demands().forEach(demand -> count(counts, demand.demanderId(), 2));
      for (LocalActor actor : article.actors()) {
        int[] c = counts.getOrDefault(actor.localId(), new int[3]);
        out.output(
            KV.of(
                ActorMerger.blockingKey(actor),
                new CountedActor(new ActorSighting(article.docId(), actor, c[0]), c[1], c[2])));
      }
    }

    private static void count(Map<String, int[]> counts, String localId, int what) {
      if (localId != null) {
        counts.computeIfAbsent(localId, id -> new int[3])[what]++;
      }
    }
  }

  private static final class MergeFn extends DoFn<KV<String, Iterable<CountedActor>>, ActorRename> {

    private static final long serialVersionUID = 1L;

    private final ActorDrops drops;

    MergeFn(Job job) {
      drops = new ActorDrops(job.corrections());
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<CountedActor>> block, MultiOutputReceiver out) {
      // An article that was given twice is counted once.
      Map<List<String>, CountedActor> counted = new HashMap<>();
      Map<LocalActor, LocalActor> descriptions = new HashMap<>();
      for (CountedActor actor : block.getValue()) {
        CountedActor lean = actor.describedBy(descriptions.computeIfAbsent(actor.sighting().actor(), a -> a));
        counted.put(key(lean.sighting()), lean);
      }
      List<ActorSighting> sightings = counted.values().stream().map(CountedActor::sighting).toList();
      for (MergedActor actor : ActorMerger.merge(sightings)) {
        int quotes = 0;
        int demands = 0;
        List<ActorSighting> kept = new ArrayList<>();
        for (ActorSighting sighting : actor.sightings()) {
          if (drops.drop(actor.actorId(), sighting.docId(), n -> out.get(MATCHES).output(new CorrectionMatch(n)))) {
            out.get(RENAMES).output(new ActorRename(sighting.docId(), sighting.actor().localId(), null, null));
            continue;
          }
          kept.add(sighting);
          quotes += counted.get(key(sighting)).quotes();
          demands += counted.get(key(sighting)).demands();
          out.get(RENAMES)
              .output(
                  new ActorRename(
                      sighting.docId(), sighting.actor().localId(), actor.actorId(), actor.name()));
        }
        if (!kept.isEmpty()) {
          out.get(ACTORS).output(row(actor.seenOnlyIn(kept), quotes, demands));
        }
      }
    }

    private static Actor row(MergedActor actor, int quotes, int demands) {
      return new Actor(
          actor.actorId(), actor.name(), actor.kind(), actor.role(), actor.affiliation(), actor.countryCode(),
          actor.mentionCount(), actor.documentCount(), quotes, demands, actor.aliases());
    }

    private static List<String> key(ActorSighting sighting) {
      return List.of(sighting.docId(), sighting.actor().localId());
    }
  }
}
