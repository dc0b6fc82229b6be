package org.onrecord.pipeline.graph;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.ArticleStore;
import org.onrecord.pipeline.store.StoredArticle;

/**
 * A step that gives articles' records, which lie in an {@link ArticleStore} from then on.
 *
 * @param <T> what the step takes
 */
abstract class StoringFn<T> extends DoFn<T, StoredArticle> {

    private static final long serialVersionUID = 1L;

    final Job job;
    private transient ArticleStore store;

    StoringFn(Job job) {
        this.job = job;
    }

    /** What the step needs once, before its first element. */
    abstract void prepare();

    final StoredArticle store(ArticleRecords records) throws IOException {
        return store.put(records);
    }

    @Setup
    public void setUp() {
        store = new ArticleStore(job.partsFolder());
        prepare();
    }

    /** What is handed on may be read elsewhere from now on. */
    @FinishBundle
    public void finishBundle() throws IOException {
        store.close();
    }

    @Teardown
    public void tearDown() throws IOException {
        store.close();
    }
}
