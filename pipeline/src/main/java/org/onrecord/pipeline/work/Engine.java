package org.onrecord.pipeline.work;

import java.io.Serializable;
import java.time.Duration;
import org.onrecord.language.Annotator;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.record.Article;

/**
 * What makes records of an article, and where a worker gets its annotator from: sent to it in place of the annotator
 * itself, which holds models. Implementations give the same, thread-safe annotator at every call in a JVM.
 */
@FunctionalInterface
public interface Engine extends Serializable {

    /** The product's own. */
    Engine CORE_NLP = CoreNlp.ENGINE;

    Annotator annotator();

    /** An article's records, or the reason why it has none; without limit of time. */
    default AnalysedArticle analyse(Article article) {
        return ArticleAnalysis.of(article, annotator());
    }

    /** Begins to load models, where there are some, and returns at once. */
    default void preload() {}

    /** After which a short article is given up; long ones get more. Loading the models is part of the first. */
    default Duration leastTime() {
        return Duration.ofMinutes(5);
    }

    /** An enum, so that it is the same one on every worker. */
    enum CoreNlp implements Engine {
        ENGINE;

        @Override
        public Annotator annotator() {
            return CoreNlpAnnotator.shared();
        }

        @Override
        public void preload() {
            ModelPreload.start();
        }
    }
}
