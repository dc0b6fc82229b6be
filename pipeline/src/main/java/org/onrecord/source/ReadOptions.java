package org.onrecord.source;

import java.time.LocalDate;

/**
 * @param publishedOn ISO 8601 day for articles that carry none, or null
 */
public record ReadOptions(String publishedOn) {

  public static final ReadOptions NONE = new ReadOptions(null);

  public ReadOptions {
    if (publishedOn != null) {
      LocalDate.parse(publishedOn);
    }
  }
}
