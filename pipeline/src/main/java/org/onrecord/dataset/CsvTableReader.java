package org.onrecord.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.schema.Column;
import org.onrecord.schema.TableSchema;

/**
 * Reads a table's CSV, also one that a spreadsheet has saved: with a byte-order mark, with semicolons
 * or tabs between cells and a comma in numbers, with CRLF, with columns in another order, with TRUE for
 * true, with empty rows at the end. Stateless.
 */
final class CsvTableReader implements TableReader {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=.");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final int LONGEST_HEADER = 10_000;

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public void read(Path file, TableSchema table, ProblemList problems, Rows rows) throws IOException {
        String name = file.getFileName().toString();
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            boolean spreadsheet = skipByteOrderMark(text);
            char separator = separator(text);
            try (CSVReader csv = new CSVReaderBuilder(text)
                    .withCSVParser(
                            new RFC4180ParserBuilder().withSeparator(separator).build())
                    .build()) {
                readRows(csv, new Cells(spreadsheet, separator), name, table, problems, rows);
            }
        } catch (CharacterCodingException e) {
            problems.add(name, "is not UTF-8 text; in a spreadsheet, save it as \"CSV UTF-8\"");
        } catch (CsvMalformedLineException e) {
            problems.add(name, (int) e.getLineNumber(), null, "opens a quotation mark that is never closed");
        } catch (CsvValidationException e) {
            problems.add(name, (int) e.getLineNumber(), null, "cannot be read: " + e.getMessage());
        }
    }

    private static boolean skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() == CsvTableWriter.BYTE_ORDER_MARK.charAt(0)) {
            return true;
        }
        text.reset();
        return false;
    }

    /** The separator that the first line has most of; a "sep=" line of a spreadsheet says it outright. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        String header = text.readLine();
        if (header != null && SEPARATOR_LINE.matcher(header).matches()) {
            return header.charAt(4);
        }
        text.reset();
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (header != null && count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static void readRows(
            CSVReader csv, Cells cells, String name, TableSchema table, ProblemList problems, Rows rows)
            throws IOException, CsvValidationException {
        String[] header = csv.readNext();
        if (header == null) {
            problems.add(name, "is empty; it should at least have the header row");
            return;
        }
        Column[] columns = columns(header, name, table, problems);
        int number = 1;
        for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
            number++;
            if (Arrays.stream(row).allMatch(String::isEmpty)) {
                continue;
            }
            if (row.length != header.length) {
                problems.add(
                        name,
                        number,
                        null,
                        "has " + row.length + " cells, but the header has " + header.length
                                + "; text with a separator or a quotation mark in it must stand between quotation marks");
                continue;
            }
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < row.length; i++) {
                if (columns[i] != null) {
                    cells.put(node, columns[i], row[i]);
                }
            }
            rows.accept(number, node);
        }
    }

    /** The columns by their place in the file, null where the table has none of that name. */
    private static Column[] columns(String[] header, String name, TableSchema table, ProblemList problems) {
        Column[] columns = new Column[header.length];
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < header.length; i++) {
            String title = header[i].strip();
            Column column = table.column(title);
            if (column == null && !title.isEmpty()) {
                problems.add(name, 1, title, table.name() + " has no such column");
            } else if (column != null && !seen.add(title)) {
                problems.add(name, 1, title, "the column is there twice");
            } else {
                columns[i] = column;
            }
        }
        for (Column column : table.columns()) {
            if (!seen.contains(column.name())) {
                problems.add(name, 1, column.name(), "the column is missing");
            }
        }
        return columns;
    }

    /** Turns cells into JSON values. Immutable. */
    private record Cells(boolean spreadsheet, char separator) {

        void put(ObjectNode node, Column column, String cell) {
            String text = spreadsheet ? CsvTableWriter.unguarded(cell) : cell;
            if (column.isList()) {
                ArrayNode list = node.putArray(column.name());
                if (!text.isEmpty()) {
                    List.of(text.split(Pattern.quote(column.separator()))).forEach(item -> list.add(item.strip()));
                }
            } else if (text.isEmpty()) {
                node.putNull(column.name());
            } else {
                putValue(node, column, text);
            }
        }

        private void putValue(ObjectNode node, Column column, String text) {
            String name = column.name();
            String number = separator != ',' && DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
            if (column.type() == Column.Type.INTEGER
                    && WHOLE_NUMBER.matcher(text).matches()) {
                node.put(name, Long.parseLong(text));
            } else if (column.type() == Column.Type.NUMBER
                    && NUMBER.matcher(number).matches()) {
                node.put(name, Double.parseDouble(number));
            } else if (column.type() == Column.Type.BOOLEAN && isTruthValue(text)) {
                node.put(name, text.equalsIgnoreCase("true"));
            } else {
                node.put(name, text);
            }
        }

        private static boolean isTruthValue(String text) {
            return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        }
    }
}
