package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorLink;

class ActorLinksSchemaTest {

    @Test
    void theSchemaHasTheColumnsOfTheRecordInTheirOrder() {
        assertThat(TableSchema.ofActorLinks().columns())
                .extracting(Column::name)
                .isEqualTo(RecordMapper.of(ActorLink.class).columns());
        assertThat(TableSchema.ofActorLinks().name()).isEqualTo("actor_links");
    }

    private static List<Violation> check(ActorLink link) {
        return SchemaValidator.shared()
                .validate(
                        TableSchema.ofActorLinks(),
                        RecordMapper.of(ActorLink.class).toNode(link));
    }

    @Test
    void aLinkIsValidAndOneThatLeadsElsewhereIsNot() {
        String url = "https://en.wikipedia.org/wiki/Milena_Hor%C3%A1k";
        assertThat(check(new ActorLink("person:milena-horak", "Milena Horak", "Milena Horák", url, 0.98)))
                .isEmpty();
        assertThat(check(new ActorLink("person:milena-horak", "Milena Horak", "Milena Horák", "Milena_Horak", 0.5)))
                .extracting(Violation::column)
                .containsExactlyInAnyOrder("wikipedia_url", "score");
    }
}
