package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.record.Mention.RefTable.ACTORS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.Mention;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

/** Edits a good folder the way people do, one slip a test. */
class DatasetValidatorTest {

    private static final String QUOTE_ID = SampleRows.DOC_ID + "-q0001";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAGoodFolder() throws IOException {
        SampleFolder.write(folder);
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        String former = Files.readString(folder.resolve(file));
        String changed = change.apply(former);
        assertThat(changed).as("the edit changes something").isNotEqualTo(former);
        Files.writeString(folder.resolve(file), changed);
    }

    private void replace(String file, String former, String latter) throws IOException {
        edit(file, text -> text.replace(former, latter));
    }

    private List<String> problems() throws IOException {
        return DatasetValidator.validate(folder).stream().map(Problem::toString).toList();
    }

    @Test
    void goodFolderHasNoProblem() throws Exception {
        assertThat(problems()).isEmpty();
    }

    @Test
    void spreadsheetsDialectIsNoProblem() throws Exception {
        for (Table table : Table.values()) {
            edit(table.tableName() + ".csv", DatasetValidatorTest::asASpreadsheetSavesIt);
        }
        assertThat(Files.readString(folder.resolve("quotes.csv"))).contains(";0,95;FALSE;");
        assertThat(problems()).isEmpty();
    }

    /** Semicolons, decimal commas, TRUE, CRLF, a byte-order mark, an empty row; none of the cells has a semicolon. */
    private static String asASpreadsheetSavesIt(String csv) {
        StringBuilder saved = new StringBuilder("\uFEFF");
        boolean quoted = false;
        for (char c : csv.toCharArray()) {
            quoted ^= c == '"';
            saved.append(c == ',' && !quoted ? ";" : c == '\n' ? "\r\n" : String.valueOf(c));
        }
        String header = saved.toString().split("\r\n")[0];
        saved.append(header.replaceAll("[^;]", "")).append("\r\n");
        return saved.toString()
                .replaceAll(";(-?[0-9]+)\\.([0-9]+)(?=[;\r])", ";$1,$2")
                .replaceAll(";true(?=[;\r])", ";TRUE")
                .replaceAll(";false(?=[;\r])", ";FALSE");
    }

    @Test
    void columnsInAnotherOrderAreNoProblem() throws Exception {
        edit("links.csv", csv -> csv.lines().map(DatasetValidatorTest::reversed).reduce("", (a, b) -> a + b + "\n"));
        assertThat(problems()).isEmpty();
    }

    private static String reversed(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(",")));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    @Test
    void guardedFormulaIsReadWithoutItsGuard() throws Exception {
        String text = "= x. Pilots met.";
        Files.writeString(folder.resolve("text/" + SampleRows.DOC_ID + ".txt"), text);
        SampleFolder.write(
                folder,
                new CsvTableWriter(Table.MENTIONS, true),
                new Mention(
                        SampleRows.DOC_ID + "-x0001",
                        SampleRows.DOC_ID,
                        ACTORS,
                        "person:ines-talvez",
                        "= x",
                        MentionType.NAME,
                        0,
                        new Span(0, 3)));
        assertThat(problems()).noneMatch(problem -> problem.startsWith("mentions.csv"));
    }

    @Test
    void missingColumnIsSaidOnce() throws Exception {
        replace("quotes.csv", ",cue_type,", ",cue type,");
        assertThat(problems())
                .containsExactly(
                        "quotes.csv, row 1, column cue type: quotes has no such column",
                        "quotes.csv, row 1, column cue_type: the column is missing");
    }

    @Test
    void valueOutsideTheVocabulary() throws Exception {
        replace("quotes.csv", ",named,", ",Named,");
        assertThat(problems())
                .containsExactly(
                        "quotes.csv, row 2, column speaker_status: \"Named\" is none of named, resolved, joint, anonymous, unresolved, none");
    }

    @Test
    void dateThatASpreadsheetHasRewritten() throws Exception {
        edit("documents.csv", csv -> csv.replace("2021-03-03", "03/03/2021"));
        assertThat(problems())
                .containsExactly(
                        "documents.csv, row 2, column published_on: \"03/03/2021\" is no existing day written YYYY-MM-DD");
    }

    @Test
    void leadingZeroThatASpreadsheetHasEaten() throws Exception {
        replace("countries.csv", ",620,", ",62,");
        assertThat(problems()).singleElement().asString().startsWith("countries.csv, row 2, column numeric: \"62\"");
    }

    @Test
    void textWhereANumberBelongs() throws Exception {
        replace("links.csv", ",1\n", ",one\n");
        assertThat(problems()).containsExactly("links.csv, row 2, column value: \"one\" is not a whole number");
    }

    @Test
    void keyThatPointsNowhere() throws Exception {
        replace("mentions.csv", "person:ines-talvez", "person:ines-talves");
        assertThat(problems())
                .containsExactly("mentions.csv, row 2, column ref_id: \"person:ines-talves\" is in no row of actors");
    }

    @Test
    void keyInAListThatPointsNowhere() throws Exception {
        replace("demands.csv", QUOTE_ID, QUOTE_ID + ";" + SampleRows.DOC_ID + "-q0009");
        assertThat(problems())
                .containsExactly("demands.csv, row 2, column quote_ids: \"" + SampleRows.DOC_ID
                        + "-q0009\" is in no row of quotes");
    }

    @Test
    void labelThatIsNotTheNameOfItsId() throws Exception {
        edit("quotes.csv", csv -> csv.replace("ines-talvez,Ines Talvez", "ines-talvez,Ines Talvez Jr"));
        assertThat(problems())
                .containsExactly(
                        "quotes.csv, row 2, column speaker_name: is \"Ines Talvez Jr\", but actors calls person:ines-talvez"
                                + " \"Ines Talvez\"");
    }

    @Test
    void rowThatIsThereTwice() throws Exception {
        edit("countries.csv", csv -> csv + csv.lines().toList().get(1) + "\n");
        assertThat(problems())
                .containsExactly(
                        "countries.csv, row 3, column country_code: \"PT\" is there already, at 2; each may stand once only",
                        "countries.json: has 1 records, but countries.csv has 2 rows");
    }

    @Test
    void mapThatShowsOtherPlacesThanTheTable() throws Exception {
        replace("places.csv", "41.14961,-8.61099", ",");
        assertThat(problems()).containsExactly("places.geojson: shows 1 places, but places.csv has coordinates for 0");
    }

    @Test
    void sliceThatIsNotInTheText() throws Exception {
        replace("dates.csv", "Monday,date", "Tuesday,date");
        assertThat(problems())
                .containsExactly(
                        "dates.csv, row 2, column text: is \"Tuesday\", but the text has \"Monday\" at 37 to 43");
    }

    @Test
    void positionPastTheEndOfTheText() throws Exception {
        replace("demands.csv", ",47,64,", ",47,6400,");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("demands.csv, row 2, column end: 6400 is past the end");
    }

    @Test
    void textThatWasChanged() throws Exception {
        edit("text/" + SampleRows.DOC_ID + ".txt", text -> text + "!");
        assertThat(problems())
                .allSatisfy(
                        problem -> assertThat(problem).contains("column sha256").contains("it has been changed"));
    }

    @Test
    void textThatIsMissing() throws Exception {
        Files.delete(folder.resolve("text/" + SampleRows.DOC_ID + ".txt"));
        assertThat(problems())
                .containsExactly(
                        "documents.csv, row 2, column doc_id: text/" + SampleRows.DOC_ID + ".txt is missing",
                        "documents.json, record 1, column doc_id: text/" + SampleRows.DOC_ID + ".txt is missing");
    }

    @Test
    void tableThatIsMissing() throws Exception {
        Files.delete(folder.resolve("links.csv"));
        assertThat(problems()).containsExactly("links.csv: the file is missing");
    }

    @Test
    void quotationMarkThatIsNeverClosed() throws Exception {
        edit("rejects.csv", csv -> csv + "r0002,\"open,,read,,x,,\n");
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("rejects.csv") && problem.contains("never closed"));
    }

    @Test
    void rowWithTooManyCells() throws Exception {
        replace("rejects.csv", "the file is empty", "empty, so unread");
        assertThat(problems()).first().asString().startsWith("rejects.csv, row 2: has 9 cells, but the header has 8");
    }

    @Test
    void fileInAnotherEncoding() throws Exception {
        String csv = Files.readString(folder.resolve("quotes.csv"))
                .replace("Ines", "In\u00e9s")
                .replaceAll("[“”]", "'");
        Files.write(folder.resolve("quotes.csv"), csv.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).anyMatch(problem -> problem.startsWith("quotes.csv: is not UTF-8 text"));
    }

    @Test
    void jsonThatIsBroken() throws Exception {
        edit("links.json", json -> json.replace("\"value\":1}", "\"value\":1"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("links.json") && problem.contains("no valid JSON at line"));
    }

    @Test
    void manyRowsWithTheSameSlipAreCountedNotListed() throws Exception {
        String row = "r%d,in/a.md,,unread,,x,,\n";
        edit("rejects.csv", csv -> {
            StringBuilder longer = new StringBuilder(csv);
            for (int i = 0; i < 500; i++) {
                longer.append(row.formatted(i));
            }
            return longer.toString();
        });
        assertThat(problems())
                .hasSize(22)
                .contains("rejects.csv, column stage: and 480 more rows with something wrong here");
    }

    @Test
    void folderWithoutTables() throws Exception {
        assertThat(DatasetValidator.validate(Files.createDirectory(folder.resolve("empty"))))
                .singleElement()
                .asString()
                .startsWith(".: holds no table");
    }

    @Test
    void linksOfActorsAreCheckedWhereThereAreAny() throws Exception {
        Files.writeString(
                folder.resolve("actor_links.csv"),
                "actor_id,name,wikipedia_title,wikipedia_url,score\n"
                        + "person:ines-talvez,Ines Talvez,Ines_Talvez,https://en.wikipedia.org/wiki/Ines_Talvez,0.95\n");
        assertThat(problems()).isEmpty();

        replace("actor_links.csv", "0.95", "1.95");
        replace("actor_links.csv", "person:ines-talvez,Ines Talvez", "person:nobody,Ines Talvez");
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("actor_links.csv") && problem.contains("score"))
                .anyMatch(problem -> problem.contains("person:nobody") && problem.contains("is in no row of actors"));
    }
}
