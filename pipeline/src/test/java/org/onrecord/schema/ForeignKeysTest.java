package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.record.Demand;
import org.onrecord.record.Link;
import org.onrecord.record.Place;

class ForeignKeysTest {

    private final ForeignKeys keys = new ForeignKeys();

    @BeforeEach
    void rememberAll() {
        SampleRows.all().forEach(keys::remember);
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.schema.SampleRows#all")
    void keysAndLabelsOfAGoodDatasetHold(Record record) {
        assertThat(keys.check(record)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Table.class,
            names = {"DOCUMENTS", "ACTORS", "QUOTES", "PLACES", "COUNTRIES"})
    void tablesThatArePointedInto(Table table) {
        assertThat(ForeignKeys.isTarget(table)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Table.class,
            names = {"DATES", "DEMANDS", "MENTIONS", "LINKS", "REJECTS"})
    void tablesThatNothingPointsInto(Table table) {
        assertThat(ForeignKeys.isTarget(table)).isFalse();
    }

    @Test
    void keyWithoutARow() {
        assertThat(keys.check(new Link("org:a", "person:ines-talvez", Link.Kind.DEMANDS, 1)))
                .containsExactly(new Violation("source", "\"org:a\" is in no row of actors"));
    }

    @Test
    void kindSaysIntoWhichTableALinkPoints() {
        assertThat(keys.check(new Link("person:ines-talvez", "person:ines-talvez", Link.Kind.QUOTES, 1)))
                .containsExactly(new Violation("source", "\"person:ines-talvez\" is in no row of documents"));
    }

    @Test
    void itemOfAListWithoutARow() {
        ObjectNode row = RecordMapper.of(Demand.class).toNode(SampleRows.demand());
        row.putArray("quote_ids").add("a-q0001");
        assertThat(keys.check(Table.DEMANDS, row))
                .containsExactly(new Violation("quote_ids", "\"a-q0001\" is in no row of quotes"));
    }

    @Test
    void labelOfAnotherRow() {
        ObjectNode row = RecordMapper.of(Place.class).toNode(SampleRows.place()).put("country_name", "Spain");
        assertThat(keys.check(Table.PLACES, row))
                .containsExactly(new Violation("country_name", "is \"Spain\", but countries calls PT \"Portugal\""));
    }

    @Test
    void labelWithoutAKey() {
        ObjectNode row = RecordMapper.of(Place.class).toNode(SampleRows.place()).putNull("country_code");
        assertThat(keys.check(Table.PLACES, row))
                .extracting(Violation::column)
                .containsExactly("country_alpha3", "country_name");
    }

    @Test
    void emptyKeyPointsNowhereAndIsAllowed() {
        ObjectNode row = RecordMapper.of(Place.class)
                .toNode(SampleRows.place())
                .putNull("country_code")
                .putNull("country_alpha3")
                .putNull("country_name");
        assertThat(keys.check(Table.PLACES, row)).isEmpty();
    }
}
