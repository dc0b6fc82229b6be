package org.onrecord.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.onrecord.schema.Column;
import org.onrecord.schema.RecordMapper;
import org.onrecord.schema.TableSchema;

/**
 * Writes one sheet, some hundred rows in memory at a time: a frozen header with filters, whole days as
 * dates (a bare year or month stays text), numbers as numbers. Text is never taken for a formula.
 */
final class ExcelSheet implements Closeable {

    /** UTF-16 units in a cell (Excel specifications and limits). */
    static final int MAX_CHARACTERS = 32_767;

    private static final int ROWS_IN_MEMORY = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** The first day from which Excel's calendar is right; earlier ones stay text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private final List<Column> columns;
    private final int[] widths;
    private int rows;
    private boolean flushed;
    private long cut;

    ExcelSheet(Worksheet sheet, TableSchema table) {
        this.sheet = sheet;
        columns = table.columns();
        widths = columns.stream()
                .mapToInt(column -> Math.max(NARROWEST, column.name().length() + 4))
                .toArray();
        header(sheet, 0, columns.stream().map(Column::name).toList());
        sheet.freezePane(0, 1);
    }

    /** Writes names into the cells of a row, in bold. */
    static void header(Worksheet sheet, int row, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.inlineString(row, i, names.get(i));
            sheet.style(row, i).bold().set();
        }
    }

    String name() {
        return sheet.getName();
    }

    /** Rows so far, without the header. */
    int rows() {
        return rows;
    }

    /** Number of texts that were cut. */
    long cut() {
        return cut;
    }

    void add(Record row) throws IOException {
        Object[] values = RecordMapper.of(row.getClass()).values(row);
        rows++;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                put(rows, i, values[i]);
            }
        }
        if (rows % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    private void put(int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value instanceof List<?> items) {
            text(
                    row,
                    column,
                    String.join(
                            columns.get(column).separator() + " ",
                            items.stream().map(String.class::cast).toList()));
        } else {
            String text = (String) value;
            LocalDate day = day(columns.get(column), text);
            if (day == null) {
                text(row, column, text);
            } else {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    /** Null where the value is no whole day, or one that Excel's calendar lacks. */
    private static LocalDate day(Column column, String text) {
        if (!column.name().endsWith("_on") || !DAY.matcher(text).matches()) {
            return null;
        }
        LocalDate day = LocalDate.parse(text);
        return day.isBefore(FIRST_DAY) ? null : day;
    }

    private void text(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        String held = text;
        if (text.length() > MAX_CHARACTERS) {
            int end = MAX_CHARACTERS - 1;
            held = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
            cut++;
        }
        sheet.inlineString(row, column, held);
        widths[column] = Math.max(widths[column], Math.min(WIDEST, held.length() + 2));
    }

    private void flush() throws IOException {
        if (!flushed) {
            for (int i = 0; i < widths.length; i++) {
                sheet.width(i, widths[i]);
            }
            flushed = true;
        }
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
        sheet.close();
    }
}
