package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorLink;

class ActorLinksSchemaTest {

  @Test
  void theSchemaHasTheColumnsOfTheRecordInTheirOrder() {
    assertThat(TableSchema.ofActorLinks().columns()).extracting(Column::name)
        .isEqualTo(RecordMapper.of(ActorLink.class).columns());
    assertThat(TableSchema.ofActorLinks().name()).isEqualTo("actor_links");
  }
}
