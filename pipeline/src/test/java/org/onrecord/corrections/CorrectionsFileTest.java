package org.onrecord.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.corrections.Correction.What;
import org.onrecord.source.InputFile;

class CorrectionsFileTest {

    private static final String QUOTE = "harbour-deal-0a1b2c3d-q0001";

    @TempDir
    private Path folder;

    private CorrectionsFile read(String content, Charset charset) throws IOException {
        CorrectionsFile reading = new CorrectionsFile();
        reading.read(new InputFile(Files.writeString(folder.resolve("c.csv"), content, charset), "c.csv"));
        return reading;
    }

    private CorrectionsFile read(String... lines) throws IOException {
        return read(String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private String problemOf(String row) throws IOException {
        CorrectionsFile reading = read("what,id,value,doc_id,text,note", row);
        assertThat(reading.corrections()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0);
    }

    @Test
    void rowsAreReadWithTheirRowOfTheFile() throws IOException {
        CorrectionsFile reading = read(
                "what,id,value,note",
                "alias,\"Horak, M.\",person:milena-horak,as she signs",
                "",
                "drop," + QUOTE + ",,");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.corrections())
                .extracting(Correction::what, Correction::id, Correction::value, Correction::row)
                .containsExactly(
                        tuple(What.ALIAS, "Horak, M.", "person:milena-horak", 2), tuple(What.DROP, QUOTE, null, 4));
    }

    @Test
    void aFileThatASpreadsheetSavedIsReadTheSame() throws IOException {
        String semicolons = "What;ID;Value;Doc id\r\nalias;Čapek;Jana Čapková;\r\n;;;\r\n";
        assertThat(read("\ufeff" + semicolons, StandardCharsets.UTF_8).corrections())
                .extracting(Correction::id, Correction::value, Correction::docId)
                .containsExactly(tuple("Čapek", "Jana Čapková", null));
        assertThat(read("\ufeff" + semicolons, StandardCharsets.UTF_16LE).corrections())
                .hasSize(1);
        assertThat(read(
                                "sep=;\r\n" + semicolons.replace("Č", "C").replace("ová", "ové"),
                                Charset.forName("windows-1252"))
                        .corrections())
                .extracting(Correction::value, Correction::row)
                .containsExactly(tuple("Jana Capkové", 3));
    }

    @Test
    void eachWrongRowSaysWhereItIsAndWhatToDo() throws IOException {
        assertThat(problemOf("spaeker," + QUOTE + ",person:a,,,"))
                .startsWith("c.csv, row 2: “spaeker” cannot be corrected; write alias");
        assertThat(problemOf(",x,y,,,")).contains("the column what is empty");
        assertThat(problemOf("drop,,,,,")).contains("the column id is empty");
        assertThat(problemOf("speaker,q0001,person:a,,,"))
                .contains("“q0001” is no record with a speaker", "quotes.csv");
        assertThat(problemOf("demander," + QUOTE + ",person:a,,,"))
                .contains("no record with a demander", "demands.csv");
        assertThat(problemOf("speaker," + QUOTE + ",,,,")).contains("the value is empty", "actors.csv");
        assertThat(problemOf("speaker," + QUOTE + ",human:a,,,")).contains("“human:” is no kind of actor");
        assertThat(problemOf("speaker," + QUOTE + ",country:xx,,,")).contains("“xx” is no country");
        assertThat(problemOf("alias,person:horak,person:milena-horak,,,"))
                .contains("an alias is words of the articles");
        assertThat(problemOf("drop," + QUOTE + ",yes,,,")).contains("drop takes no value");
        assertThat(problemOf("drop,harbour-deal-0a1b2c3d,,,,")).contains("taking its file away");
        assertThat(problemOf("place,Oslo,Norway,,,")).contains("“Norway” is no GeoNames id");
        assertThat(problemOf("place,Oslo,999999999999,,,")).contains("999999999999 is not among the populated places");
        assertThat(problemOf("alias,Horak,Milena Horak,first article,,")).contains("“first article” is no doc_id");
        assertThat(problemOf("drop," + QUOTE + ",,other-0a1b2c3d,,")).contains("is not in “other-0a1b2c3d”");
        assertThat(problemOf("alias,Horak,Milena Horak,,,as she signs,too")).contains("more cells than the header");
    }

    @Test
    void aWrongHeaderIsNamed() throws IOException {
        assertThat(read("what,who", "alias,Horak").problems())
                .containsExactly(
                        "c.csv: its first row must name the columns what, id and value; missing: id, value",
                        "c.csv: there is no column “who”; known are what, id, value, doc_id, text and note");
        assertThat(read("").problems()).hasSize(1);
    }

    @Test
    void rowsThatContradictEachOtherAreAProblemAndTheSameTwiceIsNot() throws IOException {
        CorrectionsFile reading = read(
                "what,id,value", "alias,Horak,Milena Horak", "alias,the horak,Milena Horak", "alias,HORAK,Jan Horak");
        assertThat(reading.corrections()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly(
                        "c.csv, row 4: says otherwise than c.csv, row 2 (alias “Horak” is Milena Horak); take one of them out");
    }

    @Test
    void aQuotationMarkThatStaysOpenIsNamed() throws IOException {
        assertThat(read("what,id,value", "alias,\"Horak,Milena Horak")
                        .problems()
                        .get(0))
                .contains("c.csv cannot be read");
    }
}
