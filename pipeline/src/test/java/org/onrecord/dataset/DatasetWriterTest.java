package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.record.Quote;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

class DatasetWriterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void theSameRowsGiveTheSameBytes(OutputFormat format) throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        WrittenRows.writeSamples(first, format);
        WrittenRows.writeSamples(second, format);
        for (Table table : Table.values()) {
            String name = format.fileName(table.tableName());
            assertThat(second.resolve(name)).isNotEmptyFile().hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void nothingButFilesOfTheOutputIsLeft(OutputFormat format) throws Exception {
        WrittenRows.writeSamples(folder, format);
        assertThat(OutputNames.foreign(folder)).isEmpty();
        assertThat(folder.resolve("places.geojson")).exists();
    }

    @Test
    void jsonLinesAreTheRecordsOfTheJsonAndReadBack() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.JSONL);
        assertThat(folder.resolve("links.jsonl"))
                .hasContent(
                        "{\"source\":\"harbour-strike-90cce827\",\"target\":\"person:ines-talvez\",\"kind\":\"quotes\",\"value\":1}");
        List<String> names = new ArrayList<>();
        TableFiles.read(folder, Table.ACTORS, row -> names.add(row.get("name").asText() + row.get("aliases")));
        assertThat(names).containsExactly("Ines Talvez[\"Talvez\"]");
    }

    @Test
    void jsonLinesWithAFaultAreNamed() throws Exception {
        Files.createDirectory(folder.resolve("text"));
        Files.writeString(folder.resolve("text/" + SampleRows.DOC_ID + ".txt"), SampleRows.TEXT);
        WrittenRows.writeSamples(folder, OutputFormat.JSONL);
        assertThat(DatasetValidator.validate(folder)).isEmpty();
        Files.writeString(folder.resolve("links.jsonl"), "[]\n{\n");
        assertThat(DatasetValidator.validate(folder))
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).contains("links.jsonl", "is no JSON object"))
                .anySatisfy(problem -> assertThat(problem).contains("links.jsonl", "is no valid JSON"));
    }

    @Test
    void severalFormatsAreWrittenInOnePass() throws Exception {
        Quote quote = SampleRows.quote("naïve Übermut");
        try (DatasetWriter writer = new DatasetWriter(folder, Set.of(OutputFormat.CSV, OutputFormat.JSONL), true)) {
            WrittenRows.write(writer, List.of(quote));
        }
        assertThat(folder.resolve("quotes.csv")).content().startsWith("\uFEFF").contains("naïve Übermut");
        assertThat(folder.resolve("quotes.jsonl")).content().contains("naïve Übermut");
    }
}
