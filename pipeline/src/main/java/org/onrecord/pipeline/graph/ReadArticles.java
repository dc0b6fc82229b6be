package org.onrecord.pipeline.graph;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.pipeline.store.SharedFiles;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;
import org.onrecord.source.ArticleSink;
import org.onrecord.source.InputFile;
import org.onrecord.source.ReadOptions;
import org.onrecord.source.SourceReader;
import org.onrecord.source.TemporaryCopy;

/**
 * Reads slices of files into articles and rejects. Slices come keyed; each key is one unit of work, so
 * the keys decide how the reading and all that follows is spread over workers.
 */
final class ReadArticles extends PTransform<PCollection<KV<Integer, FileSlice>>, PCollectionTuple> {

    private static final long serialVersionUID = 1L;

    static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
    static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

    private final Job job;

    ReadArticles(Job job) {
        this.job = job;
    }

    @Override
    public PCollectionTuple expand(PCollection<KV<Integer, FileSlice>> slices) {
        PCollectionTuple read = slices.apply("Spread", GroupByKey.create())
                .apply("ReadFiles", ParDo.of(new ReadFn(job)).withOutputTags(ARTICLES, TupleTagList.of(REJECTS)));
        read.get(ARTICLES).setCoder(RecordCoder.of(Article.class));
        read.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
        return read;
    }

    private static final class ReadFn extends DoFn<KV<Integer, Iterable<FileSlice>>, Article> {

        private static final long serialVersionUID = 1L;

        private final Job job;
        private final Counter articles = Metrics.counter("onrecord", "articles read");

        ReadFn(Job job) {
            this.job = job;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<FileSlice>> slices, MultiOutputReceiver out)
                throws IOException {
            for (FileSlice slice : slices.getValue()) {
                if (SharedFiles.isAddress(slice.path())) {
                    try (TemporaryCopy copy = TemporaryCopy.empty()) {
                        SharedFiles.fetch(slice.path(), copy.path());
                        read(slice, copy.path(), out);
                    }
                } else {
                    read(slice, Path.of(slice.path()), out);
                }
            }
        }

        private void read(FileSlice slice, Path file, MultiOutputReceiver out) {
            RunProgress progress = RunProgress.of(job);
            new SourceReader(new ReadOptions(job.publishedOn()))
                    .read(
                            new InputFile(file, slice.name()),
                            new SliceSink(
                                    slice,
                                    article -> {
                                        articles.inc();
                                        progress.articleRead();
                                        out.get(ARTICLES).output(article);
                                    },
                                    reject -> {
                                        progress.rejected();
                                        out.get(REJECTS).output(reject);
                                    }));
            progress.sliceRead();
        }
    }

    /** Lets through the records of one slice; where the reader asks before it reads a member, what that one gives. */
    private static final class SliceSink implements ArticleSink {

        private final FileSlice slice;
        private final java.util.function.Consumer<Article> articles;
        private final java.util.function.Consumer<Reject> rejects;
        private long seen;
        /** Null until the reader has asked. */
        private Boolean isMyMember;

        SliceSink(
                FileSlice slice,
                java.util.function.Consumer<Article> articles,
                java.util.function.Consumer<Reject> rejects) {
            this.slice = slice;
            this.articles = articles;
            this.rejects = rejects;
        }

        private boolean isMine() {
            return isMyMember == null ? seen++ % slice.slices() == slice.slice() : isMyMember;
        }

        @Override
        public boolean wantsMember(long member) {
            isMyMember = member % slice.slices() == slice.slice();
            return isMyMember;
        }

        @Override
        public void article(Article article) {
            if (isMine()) {
                articles.accept(article);
            }
        }

        @Override
        public void reject(Reject reject) {
            if (isMine()) {
                rejects.accept(reject);
            }
        }
    }
}
