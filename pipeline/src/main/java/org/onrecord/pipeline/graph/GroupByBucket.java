package org.onrecord.pipeline.graph;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.pipeline.store.RowSlice;
import org.onrecord.pipeline.store.StoredArticle;
import org.onrecord.record.Reject;

/**
 * Brings articles, their actors' names in the run, the run's actors and the rejects together, by bucket. What goes through
 * it, but for rejects, is where the records lie, not the records.
 */
final class GroupByBucket extends PTransform<PCollectionTuple, PCollection<KV<Integer, CoGbkResult>>> {

    private static final long serialVersionUID = 1L;

    static final TupleTag<StoredArticle> ARTICLES = new TupleTag<>() {};
    static final TupleTag<RowSlice> RENAMES = new TupleTag<>() {};
    static final TupleTag<RowSlice> ACTORS = new TupleTag<>() {};
    static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

    private final int buckets;

    /**
     * @param buckets among which all records are divided
     */
    GroupByBucket(int buckets) {
        this.buckets = buckets;
    }

    @Override
    public PCollection<KV<Integer, CoGbkResult>> expand(PCollectionTuple parts) {
        return KeyedPCollectionTuple.of(ARTICLES, keyed("Articles", parts.get(ARTICLES), StoredArticle.class))
                .and(RENAMES, parts.get(ResolveActors.RENAMES))
                .and(ACTORS, parts.get(ResolveActors.ACTORS))
                .and(REJECTS, keyed("Rejects", parts.get(REJECTS), Reject.class))
                .apply("Group", CoGroupByKey.create());
    }

    private <T extends Record> PCollection<KV<Integer, T>> keyed(String name, PCollection<T> rows, Class<T> type) {
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
            if (row instanceof StoredArticle article) {
                return article.docId();
            }
            return RejectIds.hash((Reject) row);
        }
    }
}
