package org.onrecord.source;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A small CSV file that somebody keeps by hand or in a spreadsheet: with or without a byte-order mark, in
 * UTF-8 or what older Windows programs write, commas, semicolons or tabs between cells, any line ends, empty
 * rows anywhere. Immutable.
 *
 * @param header names of the columns, in lower case, "_" for blanks
 * @param rows in the order of the file, empty ones left out
 */
public record CsvSheet(List<String> header, List<Row> rows) {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=.");
    private static final int MOST_LINES_A_CELL = 100;

    public CsvSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * @param line of the file that it begins in, counted from 1
     * @param cells by column, blanks around them taken off; a column without a value is not in it
     * @param surplus whether it has more cells than the header has columns
     */
    public record Row(int line, Map<String, String> cells, boolean surplus) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Null where the cell is empty. */
        public String cell(String column) {
            return cells.get(column);
        }
    }

    /**
     * Reads the whole file.
     *
     * @throws IOException with a message for the person who wrote the file
     */
    public static CsvSheet read(InputFile file) throws IOException {
        SourceText text = SourceText.open(file);
        try (BufferedReader reader = text.reader()) {
            char separator = CsvReader.separator(text.beginning(CsvReader.BEGINNING));
            int skipped = skipSeparatorLine(reader);
            if (skipped > 0) {
                separator = (char) skipped;
            }
            try (CSVReader csv = CsvReader.csv(reader, separator, MOST_LINES_A_CELL)) {
                return read(csv, skipped > 0 ? 1 : 0);
            }
        } catch (CsvException e) {
            throw new UnreadableException(
                    "line " + e.getLineNumber() + ": a quotation mark is opened and not closed", e.getMessage());
        }
    }

    /** Passes over the line "sep=;" that some spreadsheets put first; the separator it names, or 0. */
    private static int skipSeparatorLine(BufferedReader reader) throws IOException {
        reader.mark(CsvReader.BEGINNING);
        String first = reader.readLine();
        if (first != null && SEPARATOR_LINE.matcher(first).matches()) {
            return first.charAt(4);
        }
        reader.reset();
        return 0;
    }

    private static CsvSheet read(CSVReader csv, int linesBefore) throws IOException, CsvException {
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        long line = 1;
        for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
            if (!Arrays.stream(cells).allMatch(String::isBlank)) {
                if (header.isEmpty()) {
                    Arrays.stream(cells)
                            .forEach(cell -> header.add(
                                    cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_')));
                } else {
                    rows.add(row((int) line + linesBefore, header, cells));
                }
            }
            line = csv.getLinesRead() + 1;
        }
        return new CsvSheet(header, rows);
    }

    private static Row row(int line, List<String> header, String[] cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        boolean surplus = false;
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            if (!cell.isEmpty() && i < header.size()) {
                byColumn.putIfAbsent(header.get(i), cell);
            } else if (!cell.isEmpty()) {
                surplus = true;
            }
        }
        return new Row(line, byColumn, surplus);
    }
}
