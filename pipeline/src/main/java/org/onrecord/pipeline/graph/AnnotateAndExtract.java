package org.onrecord.pipeline.graph;

import java.io.IOException;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.pipeline.store.StoredArticle;
import org.onrecord.pipeline.work.AnalysedArticle;
import org.onrecord.pipeline.work.ArticleWork;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/** Articles to their records, stored; what is not English, or fails, becomes a reject and the run goes on. */
final class AnnotateAndExtract extends PTransform<PCollection<Article>, PCollectionTuple> {

    private static final long serialVersionUID = 1L;

    static final TupleTag<StoredArticle> RECORDS = new TupleTag<>() {};
    static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

    private final Job job;

    AnnotateAndExtract(Job job) {
        this.job = job;
    }

    @Override
    public PCollectionTuple expand(PCollection<Article> articles) {
        PCollectionTuple extracted = articles.apply(
                "Annotate", ParDo.of(new ExtractFn(job)).withOutputTags(RECORDS, TupleTagList.of(REJECTS)));
        extracted.get(RECORDS).setCoder(RecordCoder.of(StoredArticle.class));
        extracted.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
        return extracted;
    }

    private static final class ExtractFn extends StoringFn<Article> {

        private static final long serialVersionUID = 1L;

        private transient ArticleWork work;
        private transient RunProgress progress;
        private final Counter done = Metrics.counter("onrecord", "articles done");

        ExtractFn(Job job) {
            super(job);
        }

        @Override
        void prepare() {
            work = new ArticleWork(job.engine(), job.cacheFolder());
            progress = RunProgress.of(job);
        }

        @ProcessElement
        public void process(@Element Article article, MultiOutputReceiver out) throws IOException {
            AnalysedArticle analysed = work.process(article);
            if (analysed.records() == null) {
                progress.rejected();
                out.get(REJECTS).output(analysed.reject());
            } else {
                out.get(RECORDS).output(store(analysed.records()));
            }
            progress.articleDone();
            done.inc();
        }
    }
}
