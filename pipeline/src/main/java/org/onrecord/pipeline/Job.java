package org.onrecord.pipeline;

import java.io.Serializable;

/**
 * What the workers need to know of a run. Serializable, as the fields of a DoFn must be.
 *
 * @param partsFolder where part files go
 * @param textFolder where the articles' texts go
 * @param publishedOn ISO 8601 day for articles that carry none, or null
 */
public record Job(String partsFolder, String textFolder, String publishedOn) implements Serializable {

  /** Part files a table: fixed, so that the same input gives the same parts on every runner. */
  public static final int BUCKETS = 64;

  /** The bucket of a record, the same on every machine. */
  static int bucketOf(String id) {
    return Math.floorMod(id.hashCode(), BUCKETS);
  }
}
