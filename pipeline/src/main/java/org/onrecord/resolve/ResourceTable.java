package org.onrecord.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated data files of this package; lines that begin with "#" are comment. */
final class ResourceTable {

    private ResourceTable() {}

    /**
     * @param file name of a resource beside this class
     * @param columns every row is filled up with empty cells to this many
     */
    static List<String[]> read(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    rows.add(cells(line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of the program itself: it is damaged", e);
        }
        return rows;
    }

    static InputStream open(String file) throws IOException {
        InputStream in = ResourceTable.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("no resource " + file);
        }
        return in;
    }

    private static String[] cells(String line, int columns) {
        String[] given = line.split("\t", -1);
        String[] cells = new String[Math.max(columns, given.length)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < given.length ? given[i].strip() : "";
        }
        return cells;
    }

    /** The parts of a cell that holds a list. */
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    /** Null for an empty cell. */
    static Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    /** Null for an empty cell. */
    static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
