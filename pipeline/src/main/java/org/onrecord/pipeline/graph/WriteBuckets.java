package org.onrecord.pipeline.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.PartFile;
import org.onrecord.pipeline.store.SharedFiles;
import org.onrecord.schema.Table;

/** Puts each bucket together, validates its records, and writes its part files and its articles' texts. */
final class WriteBuckets extends PTransform<PCollection<KV<Integer, CoGbkResult>>, PCollection<Integer>> {

    private static final long serialVersionUID = 1L;

    private final Job job;

    WriteBuckets(Job job) {
        this.job = job;
    }

    /** Numbers of the buckets that were written. */
    @Override
    public PCollection<Integer> expand(PCollection<KV<Integer, CoGbkResult>> groups) {
        return groups.apply("ValidateAndWrite", ParDo.of(new WriteFn(job)));
    }

    private static final class WriteFn extends DoFn<KV<Integer, CoGbkResult>, Integer> {

        private static final long serialVersionUID = 1L;

        private final Job job;

        WriteFn(Job job) {
            this.job = job;
        }

        @ProcessElement
        public void process(@Element KV<Integer, CoGbkResult> group, OutputReceiver<Integer> out) throws IOException {
            // Put together here and not in a step before, so that a runner holds no more buckets than it has threads.
            Bucket bucket = Bucket.of(group);
            BucketTables tables = new BucketTables(bucket);
            for (Table table : Table.values()) {
                PartFile.write(job.partsFolder(), table, bucket.number(), tables.of(table));
            }
            for (ArticleRecords article : bucket.articles()) {
                writeText(job.textFolder(), article);
            }
            out.output(bucket.number());
        }

        private static void writeText(String folder, ArticleRecords article) throws IOException {
            SharedFiles.write(
                    SharedFiles.in(folder, article.docId() + ".txt"),
                    file -> file.write(article.text().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
