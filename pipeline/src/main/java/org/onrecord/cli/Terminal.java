package org.onrecord.cli;

import java.util.Map;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;
import picocli.CommandLine.Help.Ansi;

/**
 * What can be shown where output goes: colours, and how many characters a line has.
 *
 * @param colours whether escape codes are understood
 * @param width characters in a line
 */
record Terminal(boolean colours, int width) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 20;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\s]]");

    /** Colours only on a terminal, and not where NO_COLOR is set (no-color.org). */
    static Terminal ofThisProcess() {
        return new Terminal(
                Ansi.AUTO.enabled(), width(System.getenv(), Integer.getInteger(ProgressDisplay.COLUMNS, 0)));
    }

    /**
     * COLUMNS goes first, where the shell hands it on.
     *
     * @param measured by the launcher; 0 where it knows no terminal
     */
    static int width(Map<String, String> environment, int measured) {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        int width = NUMBER.matcher(columns).matches() ? Integer.parseInt(columns) : measured;
        return width > 0 ? Math.max(NARROWEST, width) : USUAL_WIDTH;
    }

    /** How many characters of the line the text takes: two for a wide one (East Asian, emoji), none for an accent of its own. */
    static int length(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /** The text without control characters: with those, an article could write anywhere on the screen. */
    static String plain(String text) {
        return CONTROLS.matcher(text).replaceAll("");
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
