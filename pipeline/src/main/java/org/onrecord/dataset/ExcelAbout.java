package org.onrecord.dataset;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.onrecord.schema.Column;
import org.onrecord.schema.TableSchema;

/** The first sheet of a workbook: its sheets, what had to be changed, the meaning of every column. */
final class ExcelAbout {

    private record Line(String first, Object second, String third) {}

    private final Worksheet sheet;
    private final List<Line> sheets = new ArrayList<>();
    private final List<Line> columns = new ArrayList<>();
    private int row;

    ExcelAbout(Worksheet sheet) {
        this.sheet = sheet;
    }

    void addSheet(String name, int rows, TableSchema table) {
        sheets.add(new Line(name, rows, table.description()));
    }

    void addColumns(TableSchema table) {
        for (Column column : table.columns()) {
            columns.add(new Line(table.name(), column.name(), column.description()));
        }
    }

    /** Fills the sheet; the workbook writes it when it is closed. */
    void write(List<String> notes) {
        sheet.value(row, 0, "Datasets from news articles, made with onrecord");
        sheet.style(row, 0).bold().set();
        row += 2;
        write(List.of("sheet", "rows", "what a row is"), sheets);
        for (String note : notes) {
            sheet.inlineString(row++, 0, note);
        }
        row += notes.isEmpty() ? 0 : 1;
        write(List.of("table", "column", "meaning"), columns);
        sheet.width(0, 16);
        sheet.width(1, 20);
        sheet.width(2, 120);
    }

    private void write(List<String> header, List<Line> lines) {
        ExcelSheet.header(sheet, row++, header);
        for (Line line : lines) {
            sheet.inlineString(row, 0, line.first());
            if (line.second() instanceof Integer number) {
                sheet.value(row, 1, number);
            } else {
                sheet.inlineString(row, 1, (String) line.second());
            }
            sheet.inlineString(row++, 2, line.third());
        }
        row++;
    }
}
