package org.onrecord.pipeline;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.onrecord.record.Reject;

/**
 * The graph of a run: read, annotate and extract, resolve across articles, validate, write. The same on
 * every runner; it ends in part files that {@link OnRecordRun} joins.
 */
final class ArticleGraph {

  private ArticleGraph() {}

  /**
   * @param slices what to read, each under the key that says which slices are one unit of work
   * @param rejects inputs that were found unusable before the run
   */
  static void build(Pipeline pipeline, Job job, List<KV<Integer, FileSlice>> slices, List<Reject> rejects) {
    PCollectionTuple read =
        pipeline
            .apply(
                "Inputs",
                Create.of(slices).withCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(FileSlice.class))))
            .apply("Read", new ReadArticles(job));
    PCollectionTuple extracted =
        read.get(ReadArticles.ARTICLES).apply("AnnotateAndExtract", new AnnotateAndExtract(job));
    PCollection<StoredArticle> articles = extracted.get(AnnotateAndExtract.RECORDS);
    PCollectionTuple corrected = null;
    if (!job.corrections().isEmpty()) {
      corrected = articles.apply("Correct", new CorrectArticles(job));
      articles = corrected.get(CorrectArticles.RECORDS);
    }
    PCollectionTuple actors = articles.apply("ResolveActors", new ResolveActors(job));
    if (corrected != null) {
      PCollectionList.of(corrected.get(CorrectArticles.MATCHES))
          .and(actors.get(ResolveActors.MATCHES))
          .apply("Matches", Flatten.pCollections())
          .apply("NoteMatches", new NoteMatches(job));
    }
    PCollection<Reject> allRejects =
        PCollectionList.of(read.get(ReadArticles.REJECTS))
            .and(extracted.get(AnnotateAndExtract.REJECTS))
            .and(pipeline.apply("Unusable", Create.of(rejects).withCoder(RecordCoder.of(Reject.class))))
            .apply("Rejects", Flatten.pCollections());
    PCollectionTuple.of(GroupByBucket.ARTICLES, articles)
        .and(ResolveActors.RENAMES, actors.get(ResolveActors.RENAMES))
        .and(ResolveActors.ACTORS, actors.get(ResolveActors.ACTORS))
        .and(GroupByBucket.REJECTS, allRejects)
        .apply("GroupByBucket", new GroupByBucket(job.buckets()))
        .apply("Write", new WriteBuckets(job));
  }
}
