package org.onrecord.pipeline.graph;

import java.io.IOException;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.corrections.ArticleCorrector;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.ArticleStore;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.pipeline.store.StoredArticle;

/** Applies an editor's corrections to each article's records, and says which ones matched something. */
final class CorrectArticles extends PTransform<PCollection<StoredArticle>, PCollectionTuple> {

    private static final long serialVersionUID = 1L;

    static final TupleTag<StoredArticle> RECORDS = new TupleTag<>() {};
    static final TupleTag<CorrectionMatch> MATCHES = new TupleTag<>() {};

    private final Job job;

    CorrectArticles(Job job) {
        this.job = job;
    }

    @Override
    public PCollectionTuple expand(PCollection<StoredArticle> articles) {
        PCollectionTuple corrected = articles.apply(
                "CorrectArticle", ParDo.of(new CorrectFn(job)).withOutputTags(RECORDS, TupleTagList.of(MATCHES)));
        corrected.get(RECORDS).setCoder(RecordCoder.of(StoredArticle.class));
        corrected.get(MATCHES).setCoder(RecordCoder.of(CorrectionMatch.class));
        return corrected;
    }

    private static final class CorrectFn extends StoringFn<StoredArticle> {

        private static final long serialVersionUID = 1L;

        private transient ArticleCorrector corrector;

        CorrectFn(Job job) {
            super(job);
        }

        @Override
        void prepare() {
            corrector = new ArticleCorrector(job.corrections());
        }

        @ProcessElement
        public void process(@Element StoredArticle article, MultiOutputReceiver out) throws IOException {
            ArticleRecords corrected = corrector.correct(
                    ArticleStore.get(article), number -> out.get(MATCHES).output(new CorrectionMatch(number)));
            out.get(RECORDS).output(store(corrected));
        }
    }
}
