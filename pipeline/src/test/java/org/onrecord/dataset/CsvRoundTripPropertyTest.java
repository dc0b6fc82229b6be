package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.onrecord.record.Reject;
import org.onrecord.schema.Table;

/** Cells of any text come back as they were written, but for line breaks, which a cell does not hold. */
class CsvRoundTripPropertyTest {

    @Property(seed = "7", tries = 400)
    void cellsComeBackAsTheyWere(@ForAll boolean excel, @ForAll @Size(max = 4) List<@From("cells") String> cells)
            throws IOException {
        List<Reject> rows = new ArrayList<>();
        for (String cell : cells) {
            rows.add(new Reject("r" + rows.size(), cell, null, Reject.Stage.READ, null, "x", cell, cell));
        }
        List<ObjectNode> back = writtenAndRead(rows, excel);
        assertThat(back).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            String expected = CsvTableWriter.fold(cells.get(i));
            assertThat(back.get(i).path("detail").textValue()).isEqualTo(expected.isEmpty() ? null : expected);
            assertThat(back.get(i).path("record").textValue()).isEqualTo(expected.isEmpty() ? null : expected);
            assertThat(back.get(i).path("source_file").textValue()).isEqualTo(expected.isEmpty() ? null : expected);
        }
    }

    private static List<ObjectNode> writtenAndRead(List<Reject> rows, boolean excel) throws IOException {
        Path file = Files.createTempFile("onrecord-test-", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(file)) {
                new CsvTableWriter(Table.REJECTS, excel).write(out, rows);
            }
            List<ObjectNode> back = new ArrayList<>();
            ProblemList problems = new ProblemList();
            new CsvTableReader().read(file, Table.REJECTS.schema(), problems, (number, row) -> back.add(row));
            assertThat(problems.all()).isEmpty();
            return back;
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "a", "Horak", " ", "  ", ",", ";", "\t", "\"", "\"\"", "'", "''", "=", "=1+1", "+", "-", "@",
                        "\\", "\n", "\r\n", "\r", "\u2028", "\u0085", "|", "“", "”", "é", "😀", "שלום", "\uFEFF",
                        "\u00A0", "sep=;", "#", "NULL", "0")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
