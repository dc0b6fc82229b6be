package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.record.Quote;

class RecordMapperTest {

    @ParameterizedTest
    @MethodSource("org.onrecord.schema.SampleRows#all")
    void recordComesBackFromItsRowUnchanged(Record record) {
        RecordMapper mapper = RecordMapper.of(record.getClass());
        assertThat(mapper.fromNode(mapper.toNode(record))).isEqualTo(record);
    }

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
    void valueOfTheWrongTypeIsRefusedWithItsColumn() {
        RecordMapper mapper = RecordMapper.of(Quote.class);
        ObjectNode row = mapper.toNode(SampleRows.quote()).put("parts", "two");
        assertThatThrownBy(() -> mapper.fromNode(row))
                .hasMessageContaining("parts")
                .hasMessageContaining("two");
    }
}
