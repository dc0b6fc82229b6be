package org.onrecord.pipeline.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onrecord.extract.DateExtractor;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.reader.Reader;
import org.onrecord.record.Article;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.schema.SchemaValidator;
import org.onrecord.source.ArticleBuilder;

/**
 * Loads the models side by side while the graph is put together and the first article is read: one
 * article alone would load them one after the other. What is asked for meanwhile waits for its model only.
 */
final class ModelPreload {

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private ModelPreload() {}

    /** Returns at once; a second call does nothing. A model that cannot be loaded fails again, and is reported, where it is used. */
    static void start() {
        if (STARTED.getAndSet(true)) {
            return;
        }
        Article sample = new ArticleBuilder()
                .add(BlockKind.PARAGRAPH, 0, "The mayor said on Monday that she would go.")
                .build();
        List<Runnable> loads = new ArrayList<>(CoreNlpAnnotator.loads());
        loads.add(ArticleAnalysis::load);
        loads.add(() -> new DateExtractor().extract(CoreNlpAnnotator.shared().annotate(sample, sentence -> false)));
        loads.add(Reader::shared);
        loads.add(SchemaValidator::shared);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), load -> {
                    Thread thread = new Thread(load, "model preload");
                    thread.setDaemon(true);
                    return thread;
                });
        loads.forEach(threads::submit);
        threads.shutdown();
    }
}
