package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Actor;
import org.onrecord.record.Reject;

/**
 * Brings articles, their actors' names in the run, the run's actors and the rejects together, by bucket:
 * the one grouping that all records pass.
 */
final class FormBuckets extends PTransform<PCollectionTuple, PCollection<Bucket>> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<ArticleRecords> ARTICLES = new TupleTag<>() {};
  static final TupleTag<ActorRename> RENAMES = new TupleTag<>() {};
  static final TupleTag<Actor> ACTORS = new TupleTag<>() {};
  static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

  private final int buckets;

  /**
   * @param buckets among which all records are divided
   */
  FormBuckets(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public PCollection<Bucket> expand(PCollectionTuple parts) {
    return KeyedPCollectionTuple.of(ARTICLES, keyed("Articles", parts.get(ARTICLES), ArticleRecords.class))
        .and(RENAMES, keyed("Names", parts.get(RENAMES), ActorRename.class))
        .and(ACTORS, keyed("Actors", parts.get(ACTORS), Actor.class))
        .and(REJECTS, keyed("Rejects", parts.get(REJECTS), Reject.class))
        .apply("Group", CoGroupByKey.create())
        .apply("NameActors", ParDo.of(new FormFn()))
        .setCoder(RecordCoder.of(Bucket.class));
  }

  private <T extends Record> PCollection<KV<Integer, T>> keyed(
      String name, PCollection<T> rows, Class<T> type) {
    return rows.apply(name + "ByBucket", MapElements.via(new BucketKey<T>(buckets)))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(type)));
  }

  private static final class BucketKey<T extends Record> extends SimpleFunction<T, KV<Integer, T>> {

    private static final long serialVersionUID = 1L;

    private final int buckets;

    BucketKey(int buckets) {
      this.buckets = buckets;
    }

    @Override
    public KV<Integer, T> apply(T row) {
      return KV.of(Job.bucketOf(key(row), buckets), row);
    }

    private static String key(Record row) {
      if (row instanceof ArticleRecords article) {
        return article.docId();
      } else if (row instanceof ActorRename rename) {
        return rename.docId();
      } else if (row instanceof Actor actor) {
        return actor.actorId();
      }
      return RejectIds.hash((Reject) row);
    }
  }

  private static final class FormFn extends DoFn<KV<Integer, CoGbkResult>, Bucket> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> group, OutputReceiver<Bucket> out) {
      Map<String, Map<String, ActorRename>> names = new HashMap<>();
      for (ActorRename rename : group.getValue().getAll(RENAMES)) {
        names.computeIfAbsent(rename.docId(), id -> new HashMap<>()).put(rename.localId(), rename);
      }
      List<Reject> rejects = new ArrayList<>();
      group.getValue().getAll(REJECTS).forEach(rejects::add);
      TreeMap<String, ArticleRecords> articles = new TreeMap<>();
      List<ArticleRecords> inFileOrder = new ArrayList<>();
      group.getValue().getAll(ARTICLES).forEach(inFileOrder::add);
      inFileOrder.sort(Comparator.comparing(article -> String.valueOf(article.document().sourceFile())));
      for (ArticleRecords article : inFileOrder) {
        ArticleRecords first = articles.putIfAbsent(article.docId(), article);
        if (first != null) {
          rejects.add(duplicate(article, first));
        }
      }
      articles.replaceAll((id, article) -> new RunNames(names.getOrDefault(id, Map.of())).apply(article));
      List<Actor> actors = new ArrayList<>();
      group.getValue().getAll(ACTORS).forEach(actors::add);
      actors.sort(Comparator.comparing(Actor::actorId));
      rejects.sort(Comparator.comparing(RejectIds::hash));
      out.output(new Bucket(group.getKey(), List.copyOf(articles.values()), actors, rejects));
    }

    private static Reject duplicate(ArticleRecords article, ArticleRecords first) {
      return new Reject(
          null, article.document().sourceFile(), article.docId(), "read", null,
          "the same text under the same title was read already", "first read from " + first.document().sourceFile(),
          null);
    }
  }
}
