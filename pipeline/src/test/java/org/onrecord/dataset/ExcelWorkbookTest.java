package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.Quote;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

class ExcelWorkbookTest {

    private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();

    @Test
    void aSheetForEachTableBehindOneThatSaysWhatIsInThem() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.XLSX);
        String workbook = part("xl/workbook.xml");
        assertThat(workbook).contains("name=\"about\"");
        for (Table table : Table.values()) {
            assertThat(workbook).contains("name=\"" + table.tableName() + "\"");
            assertThat(part("xl/worksheets/sheet1.xml")).contains(table.tableName());
        }
    }

    @Test
    void headersAreFrozenAndFilteredAndDaysAreDates() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.XLSX);
        String documents = part("xl/worksheets/sheet2.xml");
        assertThat(documents).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:N2\"");
        // 3 March 2021 is day 44258 of Excel's calendar; it has a style.
        assertThat(documents).containsPattern("<c r=\"E2\" s=\"[0-9]+\"[^>]*><v>44258(\\.0)?</v>");
        assertThat(part("xl/styles.xml")).contains("yyyy-mm-dd");
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws Exception {
        write(ExcelWorkbook.MAX_ROWS, SampleRows.quote("=1+1 & “Übermut”"));
        assertThat(part("xl/worksheets/sheet2.xml"))
                .contains("=1+1 &amp; “Übermut”")
                .doesNotContain("<f>");
    }

    @Test
    void textLongerThanACellIsCutAndThatIsSaid() throws Exception {
        write(ExcelWorkbook.MAX_ROWS, SampleRows.quote("a".repeat(40_000)));
        assertThat(part("xl/worksheets/sheet2.xml"))
                .contains("a".repeat(32_766) + "…")
                .doesNotContain("a".repeat(32_767));
        assertThat(notes)
                .containsExactly(
                        "onrecord.xlsx: quotes has 1 text longer than the 32,767 characters of an Excel cell: cut, they end in …");
        assertThat(part("xl/worksheets/sheet1.xml")).contains(notes.get(0));
    }

    @Test
    void noCharacterIsCutInTwo() throws Exception {
        write(ExcelWorkbook.MAX_ROWS, SampleRows.quote("a".repeat(32_765) + "😀".repeat(10)));
        assertThat(part("xl/worksheets/sheet2.xml")).contains("a".repeat(32_765) + "…");
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInAnotherAndThatIsSaid() throws Exception {
        Quote quote = SampleRows.quote();
        write(3, quote, quote, quote, quote, quote);
        assertThat(part("xl/workbook.xml")).contains("name=\"quotes\"", "name=\"quotes_2\"", "name=\"quotes_3\"");
        assertThat(part("xl/worksheets/sheet3.xml"))
                .contains("quote_id")
                .contains("<autoFilter ref=\"A1:")
                .contains("<row r=\"3\"");
        assertThat(notes)
                .containsExactly(
                        "onrecord.xlsx: quotes has more rows than the 3 of a sheet and goes on in quotes_2 to quotes_3.");
    }

    private void write(int maxRows, Quote... quotes) throws IOException {
        try (ExcelWorkbook workbook = new ExcelWorkbook(folder.resolve("onrecord.xlsx"), notes, maxRows);
                TableSink sink = workbook.open(Table.QUOTES.schema())) {
            for (Quote quote : quotes) {
                sink.add(quote);
            }
        }
    }

    /** A file inside the workbook, its characters beyond ASCII written as they are. */
    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("onrecord.xlsx").toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return CHARACTER_REFERENCE
                    .matcher(xml)
                    .replaceAll(entity -> Character.toString(Integer.parseInt(entity.group(1), 16)));
        }
    }
}
