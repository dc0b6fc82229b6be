package org.onrecord.pipeline.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.ArticleStore;
import org.onrecord.pipeline.store.RowSpill;
import org.onrecord.pipeline.store.StoredArticle;
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

    /**
     * Puts a bucket together: reads its articles, puts the run's names of actors into them, and sorts all. Of articles
     * with one doc_id the first by file stays, the others become rejects.
     */
    static Bucket of(KV<Integer, CoGbkResult> group) throws IOException {
        CoGbkResult parts = group.getValue();
        Map<String, Map<String, ActorRename>> names = new HashMap<>();
        RowSpill.read(
                parts.getAll(GroupByBucket.RENAMES),
                ActorRename.class,
                rename -> names.computeIfAbsent(rename.docId(), id -> new HashMap<>())
                        .put(rename.localId(), rename));
        List<Reject> rejects = new ArrayList<>();
        parts.getAll(GroupByBucket.REJECTS).forEach(rejects::add);
        List<StoredArticle> inFileOrder = new ArrayList<>();
        parts.getAll(GroupByBucket.ARTICLES).forEach(inFileOrder::add);
        inFileOrder.sort(Comparator.comparing(article -> String.valueOf(article.sourceFile())));
        TreeMap<String, StoredArticle> first = new TreeMap<>();
        for (StoredArticle article : inFileOrder) {
            StoredArticle former = first.putIfAbsent(article.docId(), article);
            if (former != null) {
                rejects.add(duplicate(article, former));
            }
        }
        List<ArticleRecords> articles = new ArrayList<>();
        for (StoredArticle article : first.values()) {
            RunNames ofRun = new RunNames(names.getOrDefault(article.docId(), Map.of()));
            articles.add(ofRun.apply(ArticleStore.get(article)));
        }
        List<Actor> actors = new ArrayList<>();
        RowSpill.read(parts.getAll(GroupByBucket.ACTORS), Actor.class, actors::add);
        actors.sort(Comparator.comparing(Actor::actorId));
        rejects.sort(Comparator.comparing(RejectIds::hash));
        return new Bucket(group.getKey(), articles, actors, rejects);
    }

    private static Reject duplicate(StoredArticle article, StoredArticle first) {
        return new Reject(
                null,
                article.sourceFile(),
                article.docId(),
                Reject.Stage.READ,
                null,
                "the same text under the same title was read already",
                "first read from " + first.sourceFile(),
                null);
    }
}
