package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Link;
import org.onrecord.record.Quote;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

class CsvTableWriterTest {

    private static final int TEXT_COLUMN = 3;

    private static String write(Table table, boolean excel, Record... records) throws Exception {
        StringWriter out = new StringWriter();
        new CsvTableWriter(table, excel).write(out, List.of(records));
        return out.toString();
    }

    private static String cellWritten(String text, boolean excel) throws Exception {
        String file = write(Table.QUOTES, excel, SampleRows.quote(text));
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(file))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<String[]> rows = reader.readAll();
            assertThat(rows).hasSize(2);
            return rows.get(1)[TEXT_COLUMN];
        }
    }

    @Test
    void headerThenOneLineARecord() throws Exception {
        assertThat(write(Table.LINKS, false, SampleRows.link(), new Link("org:a", "org:b", Link.Kind.DEMANDS, 2)))
                .isEqualTo("""
            source,target,kind,value
            harbour-strike-90cce827,person:ines-talvez,quotes,1
            org:a,org:b,demands,2
            """);
    }

    @Test
    void absentValueIsAnEmptyCell() throws Exception {
        assertThat(write(Table.REJECTS, false, SampleRows.reject()))
                .endsWith("r0001,in/empty.md,,read,,the file is empty,,\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"no\", twice",
                "comma, semicolon; and 'quotes'",
                "“curly” — dash … ü 漢字 😀",
                " blanks at both ends ",
                "back\\slash \\\" and \\n that is no line break",
                "tab\tinside",
                "\"",
                "'",
                "=SUM(A1)"
            })
    void textComesBackFromTheCell(String text) throws Exception {
        assertThat(cellWritten(text, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one \n\n two", "one\u2028two", "one\u0085two"})
    void lineBreakBecomesASpace(String text) throws Exception {
        assertThat(cellWritten(text, false)).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "+1 for peace", "-- he paused", "@minister", "\t=1"})
    void excelGuardsTextThatWouldRunAsAFormula(String text) throws Exception {
        assertThat(cellWritten(text, true)).isEqualTo("'" + text);
        assertThat(CsvTableWriter.unguarded("'" + text)).isEqualTo(text);
    }

    @Test
    void excelBeginsWithAByteOrderMarkAndLeavesNumbersAlone() throws Exception {
        assertThat(write(Table.PLACES, true, SampleRows.place()))
                .startsWith("\uFEFFplace_id,")
                .contains(",41.14961,-8.61099,2735943,");
    }

    @Test
    void listIsJoinedAndASeparatorInsideAnItemDoesNotSplitIt() throws Exception {
        Actor actor = new Actor(
                "org:a", "A", ActorKind.ORGANIZATION, null, null, null, 1, 1, 0, 0, List.of("Alpha; Beta", "Gamma"));
        assertThat(write(Table.ACTORS, false, actor)).endsWith(",\"Alpha, Beta;Gamma\"\n");
    }

    @Test
    void numberHasNoExponentAndNoNeedlessDecimals() {
        assertThat(PlainNumber.of(1.0)).isEqualTo("1");
        assertThat(PlainNumber.of(0.00002)).isEqualTo("0.00002");
        assertThat(PlainNumber.of(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(PlainNumber.of(-5.2)).isEqualTo("-5.2");
    }

    @Test
    void partsCanBeJoinedBetweenHeadAndTail() throws Exception {
        Quote quote = SampleRows.quote();
        for (TableWriter writer : List.of(new CsvTableWriter(Table.QUOTES, false), new JsonTableWriter())) {
            StringWriter part = new StringWriter();
            assertThat(writer.writeRows(part, List.of(quote))).isTrue();
            StringWriter whole = new StringWriter();
            writer.write(whole, List.of(quote, quote));
            assertThat(whole).hasToString(writer.head() + part + writer.between() + part + writer.tail());
        }
    }
}
