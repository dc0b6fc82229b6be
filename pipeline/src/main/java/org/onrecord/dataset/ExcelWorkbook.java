package org.onrecord.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.onrecord.schema.TableSchema;

/**
 * Writes one workbook: a sheet for each table, behind a first one, "about", that says what is in it. A
 * table of more rows than a sheet can hold goes on in another ("mentions_2"); a cell of more characters
 * than Excel takes is cut and ends in "…". Both are said on the first sheet and to the user.
 */
final class ExcelWorkbook implements DatasetFormat {

    /** Rows of a sheet, its header included (Excel specifications and limits, since 2007). */
    static final int MAX_ROWS = Worksheet.MAX_ROWS;

    private final Path file;
    private final Path unfinished;
    private final List<String> notes;
    private final int maxRows;
    private final OutputStream out;
    private final Workbook workbook;
    private final ExcelAbout about;

    /**
     * @param notes where it adds what had to be changed
     */
    ExcelWorkbook(Path file, List<String> notes) throws IOException {
        this(file, notes, MAX_ROWS);
    }

    ExcelWorkbook(Path file, List<String> notes, int maxRows) throws IOException {
        this.file = file;
        this.notes = notes;
        this.maxRows = maxRows;
        unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        out = new BufferedOutputStream(Files.newOutputStream(unfinished));
        workbook = new Workbook(out, "onrecord", null);
        about = new ExcelAbout(workbook.newWorksheet("about"));
    }

    @Override
    public TableSink open(TableSchema table) {
        return new Rows(table);
    }

    @Override
    public void close() throws IOException {
        about.write(notes);
        workbook.close();
        // The library leaves the stream that it was given open.
        out.close();
        ReproducibleZip.copy(unfinished, file);
        Files.delete(unfinished);
    }

    /** Rows of one table, on as many sheets as they need. */
    private final class Rows implements TableSink {

        private final TableSchema table;
        private ExcelSheet sheet;
        private int sheets;
        private long cut;

        Rows(TableSchema table) {
            this.table = table;
            next();
            about.addColumns(table);
        }

        private void next() {
            sheets++;
            String name = sheets == 1 ? table.name() : table.name() + "_" + sheets;
            sheet = new ExcelSheet(workbook.newWorksheet(name), table);
        }

        @Override
        public void add(Record row) throws IOException {
            if (sheet.rows() == maxRows - 1) {
                finish();
                next();
            }
            sheet.add(row);
        }

        private void finish() throws IOException {
            about.addSheet(sheet.name(), sheet.rows(), table);
            cut += sheet.cut();
            sheet.close();
        }

        @Override
        public void close() throws IOException {
            finish();
            if (sheets > 1) {
                notes.add(String.format(
                        Locale.ROOT,
                        "onrecord.xlsx: %s has more rows than the %,d of a sheet and goes on in %s_2%s.",
                        table.name(),
                        maxRows,
                        table.name(),
                        sheets > 2 ? " to " + table.name() + "_" + sheets : ""));
            }
            if (cut > 0) {
                notes.add(String.format(
                        Locale.ROOT,
                        "onrecord.xlsx: %s has %,d %s longer than the %,d characters of an Excel cell: cut, they end in …",
                        table.name(),
                        cut,
                        cut == 1 ? "text" : "texts",
                        ExcelSheet.MAX_CHARACTERS));
            }
        }
    }
}
