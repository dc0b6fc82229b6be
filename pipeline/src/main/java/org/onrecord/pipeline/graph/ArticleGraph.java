package org.onrecord.pipeline.graph;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.pipeline.store.RowSlice;
import org.onrecord.pipeline.store.RowSpill;
import org.onrecord.pipeline.store.StoredArticle;
import org.onrecord.record.Reject;

/**
 * The graph of a run: read, annotate and extract, resolve across articles, validate, write. The same on
 * every runner; it ends in part files, which the driver joins.
 */
public final class ArticleGraph {

    private ArticleGraph() {}

    /**
     * @param slices what to read, each under the key that says which slices are one unit of work
     * @param rejects inputs that were found unusable before the run
     */
    public static void build(Pipeline pipeline, Job job, List<KV<Integer, FileSlice>> slices, List<Reject> rejects)
            throws IOException {
        PCollectionTuple read = pipeline.apply(
                        "Inputs", Create.of(stored(job, slices)).withCoder(RowSpill.coder()))
                .apply("Slices", ParDo.of(new SlicesFn()))
                .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(FileSlice.class)))
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
        PCollection<Reject> allRejects = PCollectionList.of(read.get(ReadArticles.REJECTS))
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

    /** The names of an archive's files would be more than some runners take with a graph. */
    private static List<KV<Integer, RowSlice>> stored(Job job, List<KV<Integer, FileSlice>> slices) throws IOException {
        try (RowSpill<FileSlice> spill = new RowSpill<>(job.partsFolder(), FileSlice.class)) {
            for (KV<Integer, FileSlice> slice : slices) {
                spill.add(slice.getKey(), slice.getValue());
            }
            return spill.finish();
        }
    }

    private static final class SlicesFn extends DoFn<KV<Integer, RowSlice>, KV<Integer, FileSlice>> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element KV<Integer, RowSlice> stored, OutputReceiver<KV<Integer, FileSlice>> out)
                throws IOException {
            RowSpill.read(
                    List.of(stored.getValue()), FileSlice.class, slice -> out.output(KV.of(stored.getKey(), slice)));
        }
    }
}
