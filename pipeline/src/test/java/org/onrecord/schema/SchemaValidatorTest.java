package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaValidatorTest {

    private static final SchemaValidator VALIDATOR = SchemaValidator.shared();

    private static ObjectNode row(Record record) {
        return RecordMapper.of(record.getClass()).toNode(record);
    }

    private static void assertViolation(Record record, ObjectNode changed, String expected) {
        assertThat(VALIDATOR.validate(Table.of(record), changed))
                .extracting(Violation::toString)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.schema.SampleRows#all")
    void goodRecordHasNoViolation(Record record) {
        assertThat(VALIDATOR.validate(record)).isEmpty();
    }

    @Test
    void missingColumnIsNamed() {
        ObjectNode row = row(SampleRows.link());
        row.remove("kind");
        assertViolation(SampleRows.link(), row, "kind: the column is missing");
    }

    @Test
    void unknownColumnIsNamed() {
        assertViolation(SampleRows.link(), row(SampleRows.link()).put("note", "x"), "note: links has no such column");
    }

    @Test
    void absentValueWhereOneIsNeeded() {
        assertViolation(
                SampleRows.quote(),
                row(SampleRows.quote()).putNull("text"),
                "text: is empty, but every row needs a value here");
    }

    @Test
    void emptyTextIsNoValue() {
        assertViolation(
                SampleRows.quote(), row(SampleRows.quote()).put("cue", ""), "cue: is an empty text; no value is null");
    }

    @Test
    void textWhereANumberBelongs() {
        assertViolation(
                SampleRows.quote(),
                row(SampleRows.quote()).put("parts", "two"),
                "parts: \"two\" is not a whole number");
    }

    @Test
    void fractionWhereAWholeNumberBelongs() {
        assertViolation(
                SampleRows.quote(), row(SampleRows.quote()).put("parts", 1.5), "parts: 1.5 is not a whole number");
    }

    @Test
    void textWhereTrueOrFalseBelongs() {
        assertViolation(
                SampleRows.quote(),
                row(SampleRows.quote()).put("needs_review", "perhaps"),
                "needs_review: \"perhaps\" is not true or false");
    }

    @Test
    void valueOutsideTheVocabulary() {
        assertViolation(
                SampleRows.quote(),
                row(SampleRows.quote()).put("speaker_status", "Unknown"),
                "speaker_status: \"Unknown\" is none of named, resolved, joint, anonymous, unresolved, none");
    }

    @Test
    void numberOutOfBounds() {
        assertViolation(
                SampleRows.quote(), row(SampleRows.quote()).put("confidence", 1.2), "confidence: 1.2 is more than 1");
        assertViolation(
                SampleRows.place(), row(SampleRows.place()).put("latitude", -91), "latitude: -91 is less than -90");
    }

    @Test
    void dayThatDoesNotExist() {
        assertViolation(
                SampleRows.date(),
                row(SampleRows.date()).put("start_on", "2021-02-30"),
                "start_on: \"2021-02-30\" is no existing day written YYYY-MM-DD");
    }

    @Test
    void identifierOfTheWrongShape() {
        List<Violation> violations =
                VALIDATOR.validate(Table.COUNTRIES, row(SampleRows.country()).put("country_code", "Portugal"));
        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).toString())
                .startsWith("country_code: \"Portugal\" is not written as it should be");
    }

    @Test
    void sameItemTwiceInAList() {
        ObjectNode row = row(SampleRows.actor());
        row.putArray("aliases").add("Talvez").add("Talvez");
        assertViolation(SampleRows.actor(), row, "aliases: [\"Talvez\",\"Talvez\"] names the same thing twice");
    }

    @Test
    void longValueIsShortenedInTheMessage() {
        List<Violation> violations =
                VALIDATOR.validate(Table.QUOTES, row(SampleRows.quote()).put("kind", "x".repeat(500)));
        assertThat(violations.get(0).message()).hasSizeLessThan(120).contains("…");
    }

    @Test
    void messagesAreTheSameUnderATurkishLocale() {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertViolation(SampleRows.link(), row(SampleRows.link()).put("value", 0), "value: 0 is less than 1");
        } finally {
            Locale.setDefault(former);
        }
    }
}
