package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Place;
import org.onrecord.record.PlaceKind;
import org.onrecord.schema.RecordMapper;
import org.onrecord.schema.SampleRows;

class JsonTableWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String write(TableWriter writer, Record... records) throws Exception {
        StringWriter out = new StringWriter();
        writer.write(out, List.of(records));
        return out.toString();
    }

    @Test
    void oneArrayOneRecordALine() throws Exception {
        assertThat(write(new JsonTableWriter(), SampleRows.link(), SampleRows.link()))
                .isEqualTo("""
            [
            {"source":"harbour-strike-90cce827","target":"person:ines-talvez","kind":"quotes","value":1},
            {"source":"harbour-strike-90cce827","target":"person:ines-talvez","kind":"quotes","value":1}
            ]
            """);
    }

    @Test
    void tableWithoutRowsIsAnEmptyArray() throws Exception {
        assertThat(write(new JsonTableWriter())).isEqualTo("[\n]\n");
    }

    @Test
    void numbersAreNumbersListsAreListsAndAbsentIsNull() throws Exception {
        JsonNode actor =
                JSON.readTree(write(new JsonTableWriter(), SampleRows.actor())).get(0);
        assertThat(actor.get("mention_count").isInt()).isTrue();
        assertThat(actor.get("aliases").get(0).asText()).isEqualTo("Talvez");
        assertThat(actor.get("affiliation").isNull()).isTrue();
    }

    @Test
    void textKeepsItsLineBreaks() throws Exception {
        String text = "first\nsecond \"third\" 😀 \u2028";
        JsonNode quote = JSON.readTree(write(new JsonTableWriter(), SampleRows.quote(text)))
                .get(0);
        assertThat(quote.get("text").asText()).isEqualTo(text);
    }

    @Test
    void lineIsTheRowOfTheRecord() throws Exception {
        for (Record record : SampleRows.all()) {
            assertThat(JSON.readTree(JsonTableWriter.toLine(record)))
                    .hasToString(
                            RecordMapper.of(record.getClass()).toNode(record).toString());
        }
    }

    @Test
    void placeBecomesAPointLongitudeFirst() throws Exception {
        JsonNode map = JSON.readTree(write(new GeoJsonWriter(), SampleRows.place()));
        assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
        JsonNode feature = map.get("features").get(0);
        assertThat(feature.get("geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-8.61099,41.14961]}");
        assertThat(feature.get("properties").get("name").asText()).isEqualTo("Porto");
    }

    @Test
    void placeWithoutCoordinatesIsNotOnTheMap() throws Exception {
        Place sea = new Place(
                "place:far-sea", "Far Sea", PlaceKind.WATER, null, null, null, null, null, null, null, 1, 1, 0.7);
        assertThat(JSON.readTree(write(new GeoJsonWriter(), sea, SampleRows.place(), sea))
                        .get("features"))
                .hasSize(1);
    }
}
