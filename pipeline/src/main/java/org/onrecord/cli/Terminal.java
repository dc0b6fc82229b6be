package org.onrecord.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What can be shown where output goes: colours, and how many characters a line has.
 *
 * @param colours whether escape codes are understood
 * @param width characters in a line
 */
record Terminal(boolean colours, int width) {

  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;

  /** Colours only on a terminal, and not where NO_COLOR is set (no-color.org). */
  static Terminal ofThisProcess() {
    return new Terminal(Ansi.AUTO.enabled(), width(System.getenv()));
  }

  /** COLUMNS, where the shell hands it on. */
  static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "").strip();
    return columns.matches("[0-9]{1,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : USUAL_WIDTH;
  }

  String bold(String text) {
    return coded("1", text);
  }

  String faint(String text) {
    return coded("2", text);
  }

  String warning(String text) {
    return coded("33", text);
  }

  String heading(String text) {
    return coded("1;36", text);
  }

  private String coded(String code, String text) {
    return colours && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
