package org.onrecord.pipeline;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.onrecord.corrections.Correction;

/**
 * What the workers need to know of a run. Serializable, as the fields of a DoFn must be.
 *
 * @param partsFolder where part files go
 * @param textFolder where the articles' texts go
 * @param publishedOn ISO 8601 day for articles that carry none, or null
 * @param corrections what an editor decided, empty where nobody did
 * @param cacheFolder where records are kept between runs, or null
 * @param engine what annotates
 * @param leastTime after which a short article is given up
 */
public record Job(
    String partsFolder, String textFolder, String publishedOn, List<Correction> corrections, String cacheFolder,
    Engine engine, Duration leastTime)
    implements Serializable {

  public Job {
    corrections = List.copyOf(corrections);
  }

  /** A run without an editor's corrections and without a cache, with the product's own engine. */
  public Job(String partsFolder, String textFolder, String publishedOn) {
    this(partsFolder, textFolder, publishedOn, List.of(), null, Engine.CORE_NLP, ArticleWork.LEAST_TIME);
  }

  /** Part files a table: fixed, so that the same input gives the same parts on every runner. */
  public static final int BUCKETS = 64;

  /** One more part, of what only the end of a run can tell: written by the driver. */
  static final int DRIVERS_PART = BUCKETS;

  /** The bucket of a record, the same on every machine. */
  static int bucketOf(String id) {
    return Math.floorMod(id.hashCode(), BUCKETS);
  }
}
