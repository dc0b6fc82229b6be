package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.dataset.DatasetValidator;
import org.onrecord.dataset.RunManifest;

/** Whole runs with an editor's corrections; people and events are invented. */
class CorrectedRunTest {

    private static final String DEAL = """
      Harbour deal divides Mombasa

      Amina Oduya, the mayor of Mombasa, said on Monday that the port would stay open. "Nobody will lose a job," Oduya said.

      Peter Lindqvist, the head of the Harbour Workers' League, was not convinced. "We have heard that before," he said. \
      The League demanded that the city publish the contract.

      "The crane is old," Lindqvist told reporters in Springfield.
      """;

    private static final String TALKS = """
      Port talks resume

      Mayor Oduya met Sven Lindqvist in Nairobi on Tuesday. "It is a start," Sven Lindqvist said.
      """;

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void writeArticles() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("deal.txt"), DEAL);
        Files.writeString(input.resolve("talks.txt"), TALKS);
    }

    @Test
    void eachKindOfCorrectionIsAppliedAndCounted() throws Exception {
        run(null);
        String before = id(row("quotes", "text", "We have heard that before,"), "quote_id");
        String crane = id(row("quotes", "text", "The crane is old,"), "quote_id");
        String demand = id(rows("demands").get(0), "demand_id");
        String date = id(row("dates", "text", "Tuesday"), "date_id");
        int quotes = rows("quotes").size();
        Files.writeString(
                input.resolve("onrecord.corrections.csv"),
                "\ufeffwhat;id;value;text;note\r\n"
                        + "alias;Sven Lindqvist;person:peter-lindqvist;;a nickname\r\n"
                        + "speaker;" + before + ";Ana Petrak;heard that before;she spoke for him\r\n"
                        + "drop;" + crane + ";;;\r\n"
                        + "drop;" + date + ";;;\r\n"
                        + "addressee;" + demand + ";org:City of Mombasa;;\r\n"
                        + "place;Springfield;4250542;;\r\n");

        RunSummary summary = run(null);

        assertThat(summary.corrections()).isEqualTo(6);
        assertThat(summary.staleCorrections()).isEmpty();
        assertThat(DatasetValidator.validate(folder.resolve("out"))).isEmpty();
        assertThat(values("actors", "actor_id"))
                .contains("person:peter-lindqvist", "person:ana-petrak", "org:city-of-mombasa")
                .doesNotContain("person:sven-lindqvist");
        JsonNode lindqvist = row("actors", "actor_id", "person:peter-lindqvist");
        assertThat(lindqvist.path("document_count").asInt()).isEqualTo(2);
        assertThat(lindqvist.path("aliases").toString()).contains("Sven Lindqvist");
        assertThat(lindqvist.path("quote_count").asInt()).isEqualTo(1);
        assertThat(row("quotes", "text", "It is a start,").path("speaker_id").asText())
                .isEqualTo("person:peter-lindqvist");
        JsonNode decided = row("quotes", "quote_id", before);
        assertThat(decided.path("speaker_name").asText()).isEqualTo("Ana Petrak");
        assertThat(decided.path("confidence").asDouble()).isEqualTo(1);
        assertThat(decided.path("needs_review").asBoolean()).isFalse();
        assertThat(values("quotes", "quote_id")).hasSize(quotes - 1).doesNotContain(crane);
        assertThat(values("dates", "date_id")).doesNotContain(date);
        assertThat(row("demands", "demand_id", demand).path("addressee_name").asText())
                .isEqualTo("City of Mombasa");
        assertThat(values("places", "place_id"))
                .contains("place:springfield-4250542")
                .doesNotContain("place:springfield-4409896");
        assertThat(row("documents", "title", "Harbour deal divides Mombasa")
                        .path("quote_count")
                        .asInt())
                .isEqualTo((int) values("quotes", "doc_id").stream()
                        .filter(id -> id.startsWith("harbour-deal"))
                        .count());
        assertThat(RunManifest.read(folder.resolve("out")).corrections())
                .hasSize(1)
                .allMatch(file ->
                        file.sha256().matches("[0-9a-f]{64}") && file.file().endsWith("in/onrecord.corrections.csv"));
    }

    @Test
    void anActorThatIsDroppedIsGoneFromEveryTable() throws Exception {
        Path corrections =
                Files.writeString(folder.resolve("mine.csv"), "what,id,value\ndrop,person:sven-lindqvist,\n");
        RunSummary summary = run(corrections);
        assertThat(summary.staleCorrections()).isEmpty();
        assertThat(values("actors", "actor_id"))
                .doesNotContain("person:sven-lindqvist")
                .contains("person:peter-lindqvist");
        assertThat(row("quotes", "text", "It is a start,")
                        .path("speaker_status")
                        .asText())
                .isEqualTo("unresolved");
        assertThat(values("mentions", "ref_id")).doesNotContain("person:sven-lindqvist");
        assertThat(DatasetValidator.validate(folder.resolve("out"))).isEmpty();
    }

    @Test
    void correctionsThatMatchNothingAreToldAndRejected() throws Exception {
        Path corrections = Files.writeString(folder.resolve("mine.csv"), """
            what,id,value,doc_id
            alias,Milena Horak,person:milena-horak,
            alias,Sven Lindqvist,person:peter-lindqvist,
            speaker,port-talks-resume-00000000-q0001,none,
            drop,person:milena-horak,,
            place,Oslo,3143244,
            """);
        RunSummary summary = run(corrections);
        String file = corrections.toString().replace('\\', '/');
        assertThat(summary.corrections()).isEqualTo(5);
        assertThat(summary.staleCorrections())
                .containsExactly(
                        file + ", row 2: alias “Milena Horak” is person:milena-horak",
                        file + ", row 4: speaker of port-talks-resume-00000000-q0001 is none",
                        file + ", row 5: drop person:milena-horak",
                        file + ", row 6: place “Oslo” is 3143244");
        assertThat(values("rejects", "reason")).hasSize(4).containsOnly("the correction matched nothing");
        assertThat(values("rejects", "stage")).containsOnly("validate");
        assertThat(DatasetValidator.validate(folder.resolve("out"))).isEmpty();
    }

    @Test
    void theSameCorrectionsGiveTheSameTablesWhateverTheParallelism() throws Exception {
        Path corrections = Files.writeString(
                folder.resolve("mine.csv"),
                "what,id,value\nalias,Lindqvist,person:sven-lindqvist\nalias,Horak,Milena Horak\nplace,Nairobi,186301\n");
        run(corrections, "--targetParallelism=1");
        List<String> one = tables();
        run(corrections, "--targetParallelism=4");
        assertThat(tables()).isEqualTo(one);
        assertThat(values("rejects", "detail")).hasSize(1);
    }

    private List<String> tables() throws IOException {
        List<String> tables = new ArrayList<>();
        for (String table : List.of("actors", "quotes", "demands", "places", "mentions", "links", "rejects")) {
            tables.add(Files.readString(folder.resolve("out/" + table + ".csv")));
        }
        return tables;
    }

    @Test
    void correctionsThatCannotBeUsedStopTheRun() throws Exception {
        Path corrections =
                Files.writeString(folder.resolve("mine.csv"), "what,id,value\nalias,Horak,\nspeaker,q7,person:a\n");
        assertThatThrownBy(() -> run(corrections))
                .isInstanceOfSatisfying(
                        RunFailedException.class,
                        failure -> assertThat(failure.isWrongCall()).isTrue())
                .hasMessageContaining("mine.csv, row 2: the value is empty")
                .hasMessageContaining("mine.csv, row 3: “q7” is no record with a speaker");
        assertThatThrownBy(() -> run(folder.resolve("none.csv"))).hasMessageContaining("there is no such file");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private RunSummary run(Path corrections, String... beamOptions) throws IOException {
        RunRequest request = new RunRequest(
                List.of(input.toString()),
                folder.resolve("out"),
                null,
                Set.of("csv", "json"),
                false,
                false,
                List.of(beamOptions),
                corrections,
                false,
                null,
                null);
        return new OnRecordRun(request, InputStream.nullInputStream()).run();
    }

    private List<JsonNode> rows(String table) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper()
                .readTree(folder.resolve("out/" + table + ".json").toFile())
                .forEach(rows::add);
        return rows;
    }

    private List<String> values(String table, String column) throws IOException {
        return rows(table).stream().map(row -> row.path(column).asText()).toList();
    }

    private JsonNode row(String table, String column, String value) throws IOException {
        return rows(table).stream()
                .filter(row -> row.path(column).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + table + " with " + column + " " + value));
    }

    private static String id(JsonNode row, String column) {
        return row.path(column).asText();
    }
}
