package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTableTest {

  @Test
  void columnsAreAsWideAsWhatIsInThem() {
    assertThat(printed(new Terminal(false, 80), "Zoë", "mayor of Kisumu"))
        .isEqualTo(
            """
              name  role
              Zoë   mayor of Kisumu
            """);
  }

  @Test
  void theWidestColumnWrapsWhereALineWouldBeTooLong() {
    assertThat(printed(new Terminal(false, 20), "Zoë", "mayor of a harbour town"))
        .isEqualTo(
            """
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
    assertThat(printed(new Terminal(true, 80), "Zoë", "mayor")).contains("\u001B[33mZoë\u001B[0m   \u001B[33mmayor");
  }

  @Test
  void widthIsThatOfTheShellWhereItSaysSo() {
    assertThat(Terminal.width(Map.of("COLUMNS", "132"))).isEqualTo(132);
    assertThat(Terminal.width(Map.of("COLUMNS", "wide"))).isEqualTo(100);
    assertThat(Terminal.width(Map.of("COLUMNS", "3"))).isEqualTo(40);
    assertThat(Terminal.width(Map.of())).isEqualTo(100);
  }

  private static String printed(Terminal terminal, String name, String role) {
    TerminalTable table = new TerminalTable("name", "role");
    table.add(terminal::warning, name, role);
    StringWriter out = new StringWriter();
    table.print(new PrintWriter(out, true), terminal);
    return out.toString().replace("\r\n", "\n");
  }
}
