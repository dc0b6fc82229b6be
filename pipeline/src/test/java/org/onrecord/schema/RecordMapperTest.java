package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Demand;
import org.onrecord.record.Quote;

class RecordMapperTest {

    @Test
    void spanBecomesTwoColumnsWithItsPrefix() {
        ObjectNode row = RecordMapper.of(Quote.class).toNode(SampleRows.quote());
        assertThat(row.get("speaker_start").intValue()).isEqualTo(72);
        assertThat(row.get("speaker_end").intValue()).isEqualTo(83);
        assertThat(row.get("start").intValue()).isEqualTo(46);
        assertThat(row.get("end").intValue()).isEqualTo(66);
    }

    @Test
    void emptyTextIsNoValue() {
        assertThat(RecordMapper.of(Quote.class)
                        .toNode(SampleRows.quote(""))
                        .get("text")
                        .isNull())
                .isTrue();
    }

    @Test
    void textIsBroughtToNfc() {
        assertThat(RecordMapper.of(Quote.class)
                        .toNode(SampleRows.quote("cafe\u0301"))
                        .get("text")
                        .textValue())
                .isEqualTo("caf\u00e9");
    }

    @Test
    void partiesBecomeTheColumnsThatTheTableHasForThem() {
        ObjectNode row = RecordMapper.of(Quote.class).toNode(SampleRows.quote());
        assertThat(row.get("speaker").textValue()).isEqualTo("Ines Talvez");
        assertThat(row.get("speaker_id").textValue()).isEqualTo("person:ines-talvez");
        assertThat(row.get("speaker_name").textValue()).isEqualTo("Ines Talvez");
        assertThat(row.get("speaker_status").textValue()).isEqualTo("named");
        assertThat(row.get("addressee").isNull()).isTrue();
        assertThat(row.get("addressee_id").isNull()).isTrue();
        assertThat(row.has("addressee_status")).isFalse();
        assertThat(row.has("addressee_start")).isFalse();
    }

    @Test
    void constantsAreWrittenInLowerCase() {
        ObjectNode row = RecordMapper.of(Demand.class).toNode(SampleRows.demand());
        assertThat(row.get("strength").textValue()).isEqualTo("demand");
        assertThat(row.get("response_kind").isNull()).isTrue();
    }
}
