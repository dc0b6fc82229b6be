package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.Link;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

class DatapackageWriterTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws Exception {
        SampleFolder.write(folder);
    }

    private JsonNode descriptor() throws Exception {
        DatapackageWriter.write(folder, "0");
        return new ObjectMapper().readTree(Files.readString(folder.resolve("datapackage.json")));
    }

    private static JsonNode resource(JsonNode descriptor, String name) {
        for (JsonNode resource : descriptor.get("resources")) {
            if (resource.get("name").asText().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError("no resource " + name);
    }

    @Test
    void everyTableIsAResourceWithItsFileAndChecksum() throws Exception {
        JsonNode descriptor = descriptor();
        assertThat(descriptor.get("resources")).hasSize(Table.values().length);
        JsonNode quotes = resource(descriptor, "quotes");
        assertThat(quotes.get("path").asText()).isEqualTo("quotes.csv");
        assertThat(quotes.get("bytes").asLong()).isEqualTo(Files.size(folder.resolve("quotes.csv")));
        assertThat(quotes.get("hash").asText()).isEqualTo("sha256:" + FileHash.sha256(folder.resolve("quotes.csv")));
    }

    @Test
    void fieldsFollowTheSchema() throws Exception {
        JsonNode schema = resource(descriptor(), "dates").get("schema");
        assertThat(schema.get("primaryKey").toString()).isEqualTo("[\"date_id\"]");
        assertThat(schema.get("missingValues").toString()).isEqualTo("[\"\"]");
        JsonNode type = schema.get("fields").get(3);
        assertThat(type.get("name").asText()).isEqualTo("type");
        assertThat(type.get("constraints").get("enum")).hasSize(5);
        assertThat(schema.get("fields").get(6).get("type").asText()).isEqualTo("date");
    }

    @Test
    void onlyTypesThatReadersOfVersion1KnowAreUsed() throws Exception {
        for (JsonNode resource : descriptor().get("resources")) {
            for (JsonNode field : resource.get("schema").get("fields")) {
                assertThat(field.get("type").asText()).isIn("string", "integer", "number", "boolean", "date");
            }
        }
    }

    @Test
    void foreignKeysNameResourceAndFields() throws Exception {
        JsonNode keys = resource(descriptor(), "demands").get("schema").get("foreignKeys");
        assertThat(keys.get(0).toString())
                .isEqualTo(
                        "{\"fields\":[\"doc_id\"],\"reference\":{\"resource\":\"documents\",\"fields\":[\"doc_id\"]}}");
        assertThat(keys).hasSize(4);
    }

    @Test
    void jsonIsDescribedWhereThereIsNoCsv() throws Exception {
        Files.delete(folder.resolve("links.csv"));
        assertThat(resource(descriptor(), "links").get("path").asText()).isEqualTo("links.json");
    }

    @Test
    void keyIntoATableThatWasNotWrittenIsLeftOut() throws Exception {
        Files.delete(folder.resolve("actors.csv"));
        Files.delete(folder.resolve("actors.json"));
        assertThat(resource(descriptor(), "demands").get("schema").get("foreignKeys"))
                .hasSize(1);
    }

    @Test
    void readmeIsADataDictionaryOfEveryColumn() throws Exception {
        OutputReadme.write(folder, "0");
        String readme = Files.readString(folder.resolve("README.md"));
        for (Table table : Table.values()) {
            assertThat(readme).contains("### " + table.tableName());
            table.schema().columns().forEach(column -> assertThat(readme).contains("| `" + column.name() + "` |"));
        }
        assertThat(readme).contains("GeoNames").contains("CC BY 4.0").contains("ODbL");
    }

    @Test
    void manifestReadsBackAndSortsItsInputs() throws Exception {
        RunManifest manifest = new RunManifest(
                "1",
                Map.of("format", "csv", "excel", "false"),
                List.of(new RunManifest.Input("b.md", "22"), new RunManifest.Input("a.md", "11")),
                Map.of(Table.QUOTES, 7L));
        manifest.write(folder);
        RunManifest read = RunManifest.read(folder);
        assertThat(read.inputs()).extracting(RunManifest.Input::file).containsExactly("a.md", "b.md");
        assertThat(read.options()).isEqualTo(manifest.options());
        assertThat(read.counts()).containsEntry(Table.QUOTES, 7L).containsEntry(Table.LINKS, 0L);
        assertThat(RunManifest.isThere(folder)).isTrue();
    }

    @Test
    void linksCountWhatIsKnownAtBothEnds() {
        LinksTable links = new LinksTable();
        links.add(SampleRows.quote());
        links.add(SampleRows.quote());
        links.add(SampleRows.demand());
        assertThat(links.rows())
                .containsExactly(new Link(SampleRows.DOC_ID, "person:ines-talvez", Link.Kind.QUOTES, 2));
    }
}
