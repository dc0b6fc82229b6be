package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.resolve.run.WikipediaDictionary;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRunEndsWithZeroAndSaysWhatItDidAndWhereToLook() throws Exception {
        Path input = Files.writeString(
                folder.resolve("a.txt"), "Peter Oduya, the mayor of Kisumu, left for Oslo on Monday.");
        assertThat(main(
                        "run",
                        input.toString(),
                        "--output",
                        folder.resolve("out").toString(),
                        "--published",
                        "2023-01-04"))
                .isZero();
        assertThat(out.toString())
                .contains("1 article read, 0 rejected", "actors", "report.html", "quotes.csv", "seconds");
        assertThat(Files.readString(folder.resolve("out/dates.csv"))).contains("2023-01-02");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothingReadEndsWithOneAndSaysWhy() throws Exception {
        Path input = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(main(
                        "run",
                        input.toString(),
                        "--output",
                        folder.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("0 articles read, 1 rejected", "rejects.csv");
    }

    @Test
    void aWrongCallEndsWithTwoAndNamesWhatIsWrong() {
        assertThat(main("run")).isEqualTo(2);
        assertThat(err.toString()).contains("INPUT");
        assertThat(main("run", "x", "--published", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("yesterday", "2022-01-31");
        assertThat(main("run", "x", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("xml", "csv, json");
        assertThat(main("run", "x", "--report", "half")).isEqualTo(2);
        assertThat(err.toString()).contains("half", "full or none");
        assertThat(main("run", "x", "--", "--noSuchOption=1")).isEqualTo(2);
        assertThat(err.toString()).contains("noSuchOption");
        assertThat(main()).isEqualTo(2);
    }

    @Test
    void beamOptionsFollowAfterTwoDashes() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on Monday.");
        assertThat(main(
                        "run",
                        input.toString(),
                        "--output",
                        folder.resolve("out").toString(),
                        "--",
                        "--targetParallelism=1"))
                .isZero();
    }

    @Test
    void helpIsShort() {
        assertThat(main("run", "--help")).isZero();
        assertThat(out.toString()).contains("--output", "--published", "--format", "--excel", "--report");
        assertThat(out.toString().lines().count()).isLessThan(40);
    }

    @Test
    void theReportCanBeLeftOut() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on Monday.");
        Path output = folder.resolve("out");
        main("run", input.toString(), "--output", output.toString());
        assertThat(output.resolve("report.html")).exists();
        assertThat(output.resolve("README.md")).content().contains("report.html");
        main("run", input.toString(), "--output", output.toString(), "--report", "none");
        assertThat(output.resolve("report.html")).doesNotExist();
        assertThat(output.resolve("README.md")).content().doesNotContain("report.html");
    }

    @Test
    void anOutputThatAFileTakesIsNamed() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on Monday.");
        assertThat(main("run", input.toString(), "--output", input.toString())).isNotZero();
        assertThat(err.toString()).contains("a.txt is a file");
    }

    @Test
    void validateNamesFileRowAndColumn() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on 3 May 2021.");
        Path output = folder.resolve("out");
        main("run", input.toString(), "--output", output.toString());
        assertThat(main("validate", output.toString())).isZero();
        Path dates = output.resolve("dates.csv");
        Files.writeString(dates, Files.readString(dates).replace(",date,", ",day,"));
        assertThat(main("validate", output.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("dates.csv", "row 2", "type");
    }

    @Test
    void correctionsThatWereAppliedAndThoseThatMatchedNothingAreTold() throws Exception {
        Path input = Files.writeString(
                folder.resolve("a.txt"), "Peter Oduya, the mayor of Kisumu, left for Oslo on Monday.");
        Path corrections = Files.writeString(
                folder.resolve("mine.csv"), "what,id,value\nalias,Peter Oduya,Pedro Oduya\nalias,Horak,Milena Horak\n");
        String output = folder.resolve("out").toString();
        assertThat(main("run", input.toString(), "--output", output, "--corrections", corrections.toString()))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "1 of your 2 corrections applied; these matched nothing:",
                        "mine.csv, row 3: alias “Horak” is Milena Horak");
        assertThat(Files.readString(folder.resolve("out/actors.csv"))).contains("person:pedro-oduya,Pedro Oduya");
    }

    @Test
    void correctionsThatCannotBeUsedAreAWrongCall() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on Monday.");
        Files.writeString(folder.resolve("onrecord.corrections.csv"), "what,id,value\nspeaker,everybody,person:a\n");
        assertThat(main(
                        "run",
                        input.toString(),
                        "--output",
                        folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("onrecord.corrections.csv, row 2: “everybody” is no record with a speaker", "quotes.csv");
        assertThat(err.toString()).doesNotContain("--verbose");
    }

    @Test
    void linkWithoutTheDictionarySaysHowToGetIt() throws Exception {
        assumeFalse(WikipediaDictionary.isThere(), "built with -Plink");
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on Monday.");
        assertThat(main(
                        "run",
                        input.toString(),
                        "--link",
                        "--output",
                        folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("./onrecord", "-Plink");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void allFormatsAreWrittenAtOnce() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on 3 May 2021.");
        Path output = folder.resolve("out");
        assertThat(main(
                        "run",
                        input.toString(),
                        "--output",
                        output.toString(),
                        "--format",
                        "csv,json,jsonl,sqlite,xlsx,parquet"))
                .isZero();
        assertThat(output.resolve("onrecord.sqlite")).isNotEmptyFile();
        assertThat(output.resolve("onrecord.xlsx")).isNotEmptyFile();
        assertThat(output.resolve("dates.parquet")).isNotEmptyFile();
        assertThat(output.resolve("dates.jsonl")).content().hasLineCount(1).contains("\"2021-05-03\"");
        assertThat(output.resolve("run.json")).content().contains("\"onrecord.xlsx\" : \"sha256:");
        assertThat(output.resolve("README.md")).content().contains("`onrecord.sqlite`", "`*.parquet`", "`*.jsonl`");
    }

    @Test
    void aFormatWithoutTextStillHasItsReportAndLeavesNoOther() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "Peter Oduya left for Oslo on 3 May 2021.");
        Path output = folder.resolve("out");
        assertThat(main("run", input.toString(), "--output", output.toString(), "--format", "xlsx"))
                .isZero();
        assertThat(out.toString()).contains("onrecord.xlsx");
        assertThat(output.resolve("report.html")).content().contains("Oduya");
        assertThat(output.resolve("quotes.json")).doesNotExist();
    }

    @Test
    void showPrintsTheRecordsAndLeavesNoFile() throws Exception {
        Path input = Files.writeString(
                folder.resolve("a.md"),
                "# Quay closed\n\nInes Talvez said: “We want rest days.” She left Porto on 3 May 2021.");
        assertThat(main("show", input.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "Quay closed", "Quotes 1", "“We want rest days", "Ines Talvez", "Dates ", "2021-05-03", "Porto")
                .doesNotContain("\u001B");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(input));
    }

    @Test
    void showSaysWhyAnArticleWasRejected() throws Exception {
        Path input = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(main("show", input.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Rejected 1", "empty.txt");
    }

    @Test
    void schemaPrintsColumnsWithMeanings() {
        assertThat(main("schema", "quotes")).isZero();
        assertThat(out.toString()).contains("quote_id", "speaker_id", "actors.actor_id", "one of direct,");
        assertThat(main("schema")).isZero();
        assertThat(out.toString()).contains("documents", "actor_links");
        assertThat(main("schema", "quotation")).isEqualTo(2);
        assertThat(err.toString()).contains("no table is named quotation", "quotes");
    }

    private int main(String... args) {
        return Main.execute(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
