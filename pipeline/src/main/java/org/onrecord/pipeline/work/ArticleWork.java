package org.onrecord.pipeline.work;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/**
 * All that is done with one article, on any runner or none: language, annotation, extraction, each within
 * limits. Records that were kept from a former run are taken as they are. Thread-safe.
 */
public final class ArticleWork {

    /** Some twenty times what is needed. */
    private static final Duration TIME_A_THOUSAND_CHARACTERS = Duration.ofSeconds(2);

    private final Engine engine;
    private final ArticleCache cache;

    /**
     * @param cacheFolder where records are kept between runs, or null
     */
    public ArticleWork(Engine engine, String cacheFolder) {
        this.engine = engine;
        this.cache = ArticleCache.in(cacheFolder);
    }

    /** Either the article's records or the reason why there are none; never throws for an article. */
    public AnalysedArticle process(Article article) {
        ArticleRecords known = cache == null ? null : cache.get(article);
        if (known != null) {
            return AnalysedArticle.of(known);
        }
        engine.preload();
        AnalysedArticle analysed = analyseWithinLimits(article);
        if (cache != null && analysed.records() != null) {
            cache.put(article, analysed.records());
        }
        return analysed;
    }

    private AnalysedArticle analyseWithinLimits(Article article) {
        Duration limit = engine.leastTime()
                .plus(TIME_A_THOUSAND_CHARACTERS.multipliedBy(article.text().length() / 1000));
        try {
            return TimeLimit.call(limit, () -> engine.analyse(article));
        } catch (TimeoutException e) {
            return rejected(
                    article,
                    "the analysis of the article took longer than " + inWords(limit) + " and was given up",
                    null);
        } catch (ExecutionException e) {
            return rejected(
                    article,
                    e.getCause() instanceof OutOfMemoryError
                            ? "the article needs more memory than there is; set ONRECORD_MEMORY to more than 3g, or split the article"
                            : "the article could not be analysed; please report it",
                    e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return rejected(article, "the run was stopped", null);
        }
    }

    private static String inWords(Duration limit) {
        return limit.toMinutes() >= 2 ? limit.toMinutes() + " minutes" : limit.toSeconds() + " seconds";
    }

    private static AnalysedArticle rejected(Article article, String reason, String detail) {
        return AnalysedArticle.of(new Reject(
                null, article.sourceFile(), article.docId(), Reject.Stage.EXTRACT, null, reason, detail, null));
    }
}
