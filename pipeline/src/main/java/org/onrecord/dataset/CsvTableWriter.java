package org.onrecord.dataset;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.schema.Column;
import org.onrecord.schema.RecordMapper;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/**
 * Writes a table as CSV (RFC 4180, lines end in LF, header row, empty cell = no value). A cell holds
 * no line break; the items of a list are joined by the column's separator. Immutable; thread-safe.
 */
public final class CsvTableWriter implements TableWriter {

    /** Opens the file for spreadsheets that would else take it for a local encoding. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** First characters that make a spreadsheet take text for a formula (OWASP, "CSV Injection"). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final Pattern LINE_BREAK = Pattern.compile("[ ]*[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]+\\s*");

    private final List<Column> columns;
    private final boolean excel;
    private final RFC4180Parser csv = new RFC4180ParserBuilder().build();

    /**
     * @param excel for spreadsheets: begin with a byte-order mark, and put an apostrophe before text that
     *     would be run as a formula
     */
    public CsvTableWriter(Table table, boolean excel) {
        this(table.schema(), excel);
    }

    /** The same for a file that is not one of the tables. */
    public CsvTableWriter(TableSchema schema, boolean excel) {
        this.columns = schema.columns();
        this.excel = excel;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String head() {
        String[] names = columns.stream().map(Column::name).toArray(String[]::new);
        return (excel ? BYTE_ORDER_MARK : "") + csv.parseToLine(names, false) + "\n";
    }

    @Override
    public void writeRow(Writer out, Record record) throws IOException {
        Object[] values = RecordMapper.of(record.getClass()).values(record);
        String[] cells = new String[values.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(columns.get(i), values[i]);
        }
        csv.parseToLine(cells, false, out);
        out.write('\n');
    }

    private String cell(Column column, Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Double number) {
            return PlainNumber.of(number);
        } else if (value instanceof List<?> items) {
            return guarded(join(items, column.separator()));
        } else if (value instanceof String text) {
            return guarded(fold(text));
        }
        return value.toString();
    }

    /** An item that holds the separator itself has it written as a comma; the JSON has it as it is. */
    private static String join(List<?> items, String separator) {
        StringBuilder joined = new StringBuilder();
        for (Object item : items) {
            joined.append(joined.isEmpty() ? "" : separator)
                    .append(fold((String) item).replace(separator, ","));
        }
        return joined.toString();
    }

    /** The text on one line: each run of line breaks, with the blanks around it, becomes a space. */
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return LINE_BREAK.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private String guarded(String text) {
        return excel && startsFormula(text) ? "'" + text : text;
    }

    /** Behind apostrophes too: else one of the text's own could not be told from the guard. */
    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
    }

    /** The text without the apostrophe that {@code excel} put before it. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
