package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTableTest {

    @Test
    void columnsAreAsWideAsWhatIsInThem() {
        assertThat(printed(new Terminal(false, 80), "Zoë", "mayor of Kisumu")).isEqualTo("""
              name  role
              Zoë   mayor of Kisumu
            """);
    }

    @Test
    void theWidestColumnWrapsWhereALineWouldBeTooLong() {
        assertThat(printed(new Terminal(false, 20), "Zoë", "mayor of a harbour town"))
                .isEqualTo("""
              name  role
              Zoë   mayor of a
                    harbour town
            """);
    }

    @Test
    void aWordLongerThanItsColumnIsBroken() {
        assertThat(TerminalTable.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(TerminalTable.wrap("", 4)).containsExactly("");
    }

    @Test
    void coloursDoNotCountAsWidth() {
        assertThat(printed(new Terminal(true, 80), "Zoë", "mayor"))
                .contains("\u001B[33mZoë\u001B[0m   \u001B[33mmayor");
    }

    @Test
    void widthIsThatOfTheShellOrOfTheTerminal() {
        assertThat(Terminal.width(Map.of("COLUMNS", "132"), 80)).isEqualTo(132);
        assertThat(Terminal.width(Map.of("COLUMNS", "wide"), 80)).isEqualTo(80);
        assertThat(Terminal.width(Map.of("COLUMNS", "3"), 0)).isEqualTo(20);
        assertThat(Terminal.width(Map.of(), 0)).isEqualTo(100);
    }

    @Test
    void whereColumnsDoNotFitACellIsALine() {
        TerminalTable table = new TerminalTable("name", "role", "country", "says");
        table.add("Zoë Ader", "mayor", null, "the harbour stays open all winter");
        assertThat(printed(table, new Terminal(false, 24))).isEqualTo("""
              name: Zoë Ader
              role: mayor
              says: the harbour
              stays open all winter

            """);
    }

    @Test
    void longTextIsWrappedBeforeAWordIsBroken() {
        TerminalTable table = new TerminalTable("column", "meaning");
        table.add("documents.doc_id", "article that it stands in");
        assertThat(printed(table, new Terminal(false, 30))).isEqualTo("""
              column            meaning
              documents.doc_id  article
                                that it
                                stands in
            """);
    }

    @Test
    void aWideCharacterCountsForTwo() {
        assertThat(printed(new Terminal(false, 80), "港長", "harbour master"))
                .contains("港長  harbour")
                .contains("name  role");
        assertThat(TerminalTable.wrap("港長港長", 4)).containsExactly("港長", "港長");
    }

    @Test
    void anArticleCannotWriteElsewhereOnTheScreen() {
        assertThat(printed(new Terminal(false, 80), "Zoë\u001B[2J\u0007", "mayor"))
                .contains("Zoë[2J  mayor")
                .doesNotContain("\u001B");
    }

    private static String printed(Terminal terminal, String name, String role) {
        TerminalTable table = new TerminalTable("name", "role");
        table.add(terminal::warning, name, role);
        return printed(table, terminal);
    }

    private static String printed(TerminalTable table, Terminal terminal) {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out, true), terminal);
        return out.toString().replace("\r\n", "\n");
    }
}
