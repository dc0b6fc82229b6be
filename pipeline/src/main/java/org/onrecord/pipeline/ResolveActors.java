package org.onrecord.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
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
 * share a block; each block is resolved by itself. Blocks come in {@value #SHARES} shares and not one by one: the
 * DirectRunner makes a bundle of every key, and copies with each bundle what the next grouping holds so far, so that
 * its time would grow with the square of the run's surnames.
 */
final class ResolveActors extends PTransform<PCollection<StoredArticle>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<ActorRename> RENAMES = new TupleTag<>() {};
  static final TupleTag<Actor> ACTORS = new TupleTag<>() {};
  static final TupleTag<CorrectionMatch> MATCHES = new TupleTag<>() {};

  private static final int SHARES = 64;

  private final Job job;

  ResolveActors(Job job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<StoredArticle> articles) {
    PCollectionTuple resolved =
        articles
            .apply("Sightings", ParDo.of(new SightingsFn()))
            .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(CountedActor.class)))
            .apply("Blocks", GroupByKey.create())
            .apply("Merge", ParDo.of(new MergeFn(job)).withOutputTags(RENAMES, TupleTagList.of(ACTORS).and(MATCHES)));
    resolved.get(RENAMES).setCoder(RecordCoder.of(ActorRename.class));
    resolved.get(ACTORS).setCoder(RecordCoder.of(Actor.class));
    resolved.get(MATCHES).setCoder(RecordCoder.of(CorrectionMatch.class));
    return resolved;
  }

  private static final class SightingsFn extends DoFn<StoredArticle, KV<Integer, CountedActor>> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element StoredArticle stored, OutputReceiver<KV<Integer, CountedActor>> out)
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
                Job.bucketOf(ActorMerger.blockingKey(actor), SHARES),
                new CountedActor(new ActorSighting(article.docId(), actor, c[0]), c[1], c[2])));
      }
    }

    private static void count(Map<String, int[]> counts, String localId, int what) {
      if (localId != null) {
        counts.computeIfAbsent(localId, id -> new int[3])[what]++;
      }
    }
  }

  private static final class MergeFn extends DoFn<KV<Integer, Iterable<CountedActor>>, ActorRename> {

    private static final long serialVersionUID = 1L;

    private final ActorDrops drops;

    MergeFn(Job job) {
      drops = new ActorDrops(job.corrections());
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<CountedActor>> share, MultiOutputReceiver out) {
      // By block, then by article and its id: an article that was given twice is counted once.
      Map<String, Map<List<String>, CountedActor>> blocks = new TreeMap<>();
      Map<LocalActor, LocalActor> descriptions = new HashMap<>();
      for (CountedActor actor : share.getValue()) {
        CountedActor lean = actor.describedBy(descriptions.computeIfAbsent(actor.sighting().actor(), a -> a));
        blocks
            .computeIfAbsent(ActorMerger.blockingKey(lean.sighting().actor()), key -> new HashMap<>())
            .put(key(lean.sighting()), lean);
      }
      blocks.values().forEach(block -> merge(block, out));
    }

    private void merge(Map<List<String>, CountedActor> counted, MultiOutputReceiver out) {
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
