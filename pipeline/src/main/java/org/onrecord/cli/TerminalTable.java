package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lays out rows in columns as wide as what is in them, wrapping the widest ones where a line would be
 * too long; on a terminal too narrow for columns, a cell a line. For one table; not thread-safe.
 */
final class TerminalTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private record Row(List<String> cells, UnaryOperator<String> style) {}

    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    TerminalTable(String... header) {
        this.header = List.of(header);
    }

    /** @param cells a text for each column; null is an empty one */
    void add(String... cells) {
        add(UnaryOperator.identity(), cells);
    }

    /** @param style applied to every line of every cell, once it has its width */
    void add(UnaryOperator<String> style, String... cells) {
        rows.add(new Row(
                Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : Terminal.plain(cell).strip())
                        .toList(),
                style));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(PrintWriter out, Terminal terminal) {
        int[] widths = widths(terminal.width());
        if (Arrays.stream(widths).sum() > terminal.width() - GAP.length() * widths.length) {
            rows.forEach(row -> printBelowEachOther(row, out, terminal));
            return;
        }
        print(new Row(header, terminal::faint), widths, out);
        rows.forEach(row -> print(row, widths, out));
    }

    private int[] widths(int available) {
        int[] widths = new int[header.size()];
        int[] longestWords = new int[header.size()];
        List<Row> all = new ArrayList<>(rows);
        all.add(new Row(header, UnaryOperator.identity()));
        for (Row row : all) {
            for (int i = 0; i < widths.length; i++) {
                String cell = row.cells().get(i);
                widths[i] = Math.max(widths[i], Terminal.length(cell));
                longestWords[i] = Math.max(
                        longestWords[i],
                        Arrays.stream(cell.split("\\s+"))
                                .mapToInt(Terminal::length)
                                .max()
                                .orElse(0));
            }
        }
        int left = available - GAP.length() * widths.length;
        // Words are broken only where there is no other way.
        narrow(widths, longestWords, left);
        narrow(widths, new int[widths.length], left);
        return widths;
    }

    /** Takes from the widest columns, but leaves each as wide as its least width and {@link #NARROWEST}. */
    private static void narrow(int[] widths, int[] least, int left) {
        while (Arrays.stream(widths).sum() > left) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = widths[i] > Math.max(NARROWEST, least[i]);
                widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static void print(Row row, int[] widths, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(wrap(row.cells().get(i), widths[i]));
        }
        int height = Collections.max(lines, (a, b) -> Integer.compare(a.size(), b.size()))
                .size();
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < lines.get(i).size() ? lines.get(i).get(line) : "";
                String padding =
                        i == widths.length - 1 ? "" : " ".repeat(Math.max(0, widths[i] - Terminal.length(cell)));
                printed.append(GAP).append(row.style().apply(cell)).append(padding);
            }
            out.println(printed.toString().stripTrailing());
        }
    }

    /** Where not even the narrowest columns fit beside each other: a line or more for each cell that holds something. */
    private void printBelowEachOther(Row row, PrintWriter out, Terminal terminal) {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i) + ":";
            if (!row.cells().get(i).isEmpty()) {
                List<String> lines = wrap(name + " " + row.cells().get(i), terminal.width() - GAP.length());
                out.println(GAP
                        + terminal.faint(name)
                        + row.style().apply(lines.get(0).substring(name.length())));
                lines.subList(1, lines.size())
                        .forEach(line -> out.println(GAP + row.style().apply(line)));
            }
        }
        out.println();
    }

    /** The text in lines of at most so many characters, broken at spaces where there are any. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && Terminal.length(line.toString()) + 1 + Terminal.length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Terminal.length(rest) > width) {
                int end = rest.offsetByCodePoints(0, 1);
                while (Terminal.length(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
                    end = rest.offsetByCodePoints(end, 1);
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
