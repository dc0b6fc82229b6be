package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.record.Party;
import org.onrecord.record.ReferenceStatus;

/** The schemas agree with the records, with each other, and with the standard. */
class TableSchemaTest {

    @ParameterizedTest
    @EnumSource(Table.class)
    void recordHasTheColumnsOfItsSchemaInTheSameOrder(Table table) {
        List<String> columns =
                table.schema().columns().stream().map(Column::name).toList();
        assertThat(RecordMapper.of(table.recordType()).columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void aColumnOfAnEnumAllowsItsConstants(Table table) {
        for (RecordComponent component : table.recordType().getRecordComponents()) {
            String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            Class<?> type = component.getType();
            Column column = table.schema().column(type == Party.class ? name + "_status" : name);
            Class<?> values = type == Party.class ? ReferenceStatus.class : type;
            if (column != null && values.isEnum()) {
                assertThat(column.allowed())
                        .as(column.name())
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(values.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void schemaIsValidUnderDraft202012(Table table) {
        JsonNode schema = table.schema().node();
        assertThat(schema.get("$schema").asText()).isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyColumnIsRequiredAndNoOtherIsAllowed(Table table) {
        List<String> required = new ArrayList<>();
        table.schema().node().get("required").forEach(name -> required.add(name.asText()));
        assertThat(required)
                .isEqualTo(table.schema().columns().stream().map(Column::name).toList());
        assertThat(table.schema().node().get("additionalProperties")).isEqualTo(new ObjectMapper().valueToTree(false));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyColumnSaysWhatItMeans(Table table) {
        assertThat(table.schema().description()).isNotBlank();
        assertThat(table.schema().columns())
                .allSatisfy(column -> assertThat(column.description()).endsWith("."));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void keysLabelsAndSlicesNameColumnsThatExist(Table table) {
        TableSchema schema = table.schema();
        assertThat(schema.primaryKey())
                .allSatisfy(name -> assertThat(schema.column(name)).isNotNull());
        for (Column column : schema.columns()) {
            if (column.foreignKey() != null) {
                assertExists(column.foreignKey());
            }
            if (column.keyChoice() != null) {
                assertThat(schema.column(column.keyChoice().column()).allowed())
                        .containsExactlyElementsOf(column.keyChoice().keys().keySet());
                column.keyChoice().keys().values().forEach(TableSchemaTest::assertExists);
            }
            if (column.label() != null) {
                assertThat(schema.column(column.label().id()).foreignKey()).isNotNull();
                assertExists(column.label().is());
            }
            if (column.slice() != null) {
                assertThat(schema.column(column.slice().start()).type()).isEqualTo(Column.Type.INTEGER);
                assertThat(schema.column(column.slice().end()).type()).isEqualTo(Column.Type.INTEGER);
            }
        }
    }

    private static void assertExists(Column.ColumnRef ref) {
        assertThat(Table.named(ref.table()).schema().column(ref.column()))
                .as("%s", ref)
                .isNotNull();
    }

    @Test
    void tableIsFoundByItsRecordAndByItsName() {
        assertThat(Table.of(SampleRows.date())).isEqualTo(Table.DATES);
        assertThat(Table.named("rejects")).isEqualTo(Table.REJECTS);
    }
}
