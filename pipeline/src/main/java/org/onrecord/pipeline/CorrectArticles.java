package org.onrecord.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.corrections.ArticleCorrector;
import org.onrecord.extract.ArticleRecords;

/** Applies an editor's corrections to each article's records, and says which ones matched something. */
final class CorrectArticles extends PTransform<PCollection<ArticleRecords>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<ArticleRecords> RECORDS = new TupleTag<>() {};
  static final TupleTag<CorrectionMatch> MATCHES = new TupleTag<>() {};

  private final Job job;

  CorrectArticles(Job job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<ArticleRecords> articles) {
    PCollectionTuple corrected =
        articles.apply(
            "CorrectArticle", ParDo.of(new CorrectFn(job)).withOutputTags(RECORDS, TupleTagList.of(MATCHES)));
    corrected.get(RECORDS).setCoder(RecordCoder.of(ArticleRecords.class));
    corrected.get(MATCHES).setCoder(RecordCoder.of(CorrectionMatch.class));
    return corrected;
  }

  private static final class CorrectFn extends DoFn<ArticleRecords, ArticleRecords> {

    private static final long serialVersionUID = 1L;

    private final Job job;
    private transient ArticleCorrector corrector;

    CorrectFn(Job job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      corrector = new ArticleCorrector(job.corrections());
    }

    @ProcessElement
    public void process(@Element ArticleRecords article, MultiOutputReceiver out) {
      out.get(RECORDS)
          .output(corrector.correct(article, number -> out.get(MATCHES).output(new CorrectionMatch(number))));
    }
  }
}
