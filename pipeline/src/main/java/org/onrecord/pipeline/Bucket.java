package org.onrecord.pipeline;

import java.util.List;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Actor;
import org.onrecord.record.Reject;

/**
 * A share of the run that one worker finishes: articles with their actors named as the run names them.
 *
 * @param number 0 to {@link Job#buckets} - 1
 * @param articles sorted by doc_id, each id once
 * @param actors rows of the run's actors that fall into this bucket, sorted by id
 */
public record Bucket(int number, List<ArticleRecords> articles, List<Actor> actors, List<Reject> rejects) {

  public Bucket {
    articles = List.copyOf(articles);
    actors = List.copyOf(actors);
    rejects = List.copyOf(rejects);
  }
}
