package org.onrecord.pipeline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Demand;
import org.onrecord.schema.SampleRows;

/** The demand and its demander are invented. */
class RunNamesTest {

    private static final String LOCAL_ID = SampleRows.demand().demander().id();

    @Test
    void demandOfOneActorSharesItsKeyAcrossArticles() {
        Demand first = named("person:ines-talvez", "article-00000001");
        Demand second = named("person:ines-talvez", "article-00000002");

        assertThat(first.demandKey()).isNotNull().isEqualTo(second.demandKey());
    }

    @Test
    void demandOfAnotherActorHasAnotherKey() {
        Demand first = named("person:ines-talvez", "article-00000001");
        Demand other = named("person:ines-talvez-2", "article-00000002");

        assertThat(first.demandKey()).isNotEqualTo(other.demandKey());
    }

    @Test
    void demandOfAnActorThatAnEditorLeftOutHasNoKey() {
        assertThat(named(null, "article-00000001").demandKey()).isNull();
    }

    /** The sample demand after its demander got an id in the run. */
    private static Demand named(String actorId, String docId) {
        ActorRename rename = new ActorRename(docId, LOCAL_ID, actorId, actorId);
        ArticleRecords article = new ArticleRecords(
                SampleRows.document(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(SampleRows.demand()),
                List.of());
        return new RunNames(Map.of(LOCAL_ID, rename)).apply(article).demands().get(0);
    }
}
