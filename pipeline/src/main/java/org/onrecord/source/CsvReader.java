package org.onrecord.source;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads CSV with a header row and a column {@code text}, one article a row, a row at a time; commas,
 * semicolons or tabs between cells. Other columns as in {@link JsonRecords}.
 */
final class CsvReader implements FormatReader {

    /** A quotation mark that is never closed would else swallow the rest of the file. */
    private static final int MOST_LINES_A_CELL = 20_000;

    static final int BEGINNING = 8192;

    @Override
    public void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException {
        RecordReader records = new RecordReader(text.file().name(), options, sink);
        char separator = separator(text.beginning(BEGINNING));
        try (BufferedReader reader = text.reader();
                CSVReader csv = csv(reader, separator, MOST_LINES_A_CELL)) {
            Map<String, Integer> columns = columns(csv.readNext());
            if (!columns.containsKey("text")) {
                throw new UnreadableException(
                        "no column “text” in its header row", String.join(", ", columns.keySet()));
            }
            if (readRows(csv, columns, records) == 0) {
                throw new UnreadableException("no records in it", null);
            }
        } catch (CsvException e) {
            records.reject(
                    "not valid CSV; what follows in this file was not read",
                    "line " + e.getLineNumber() + ": " + e.getMessage(),
                    null);
        }
    }

    /**
     * Rows as RFC 4180 has them.
     *
     * @param mostLines in a cell; more are taken for a quotation mark that is not closed
     */
    static CSVReader csv(BufferedReader reader, char separator, int mostLines) {
        return new CSVReaderBuilder(reader)
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .withMultilineLimit(mostLines)
                .withKeepCarriageReturn(false)
                .build();
    }

    /** Number of rows that are not empty. */
    private static long readRows(CSVReader csv, Map<String, Integer> columns, RecordReader records)
            throws IOException, CsvException {
        long rows = 0;
        long line = csv.getLinesRead() + 1;
        for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
            if (row.length > 1 || !row[0].isBlank()) {
                read(row, columns, "line " + line, records);
                rows++;
            }
            line = csv.getLinesRead() + 1;
        }
        return rows;
    }

    private static void read(String[] row, Map<String, Integer> columns, String where, RecordReader records) {
        String id = cell(row, columns, "id");
        ArticleMetadata metadata = new ArticleMetadata()
                .offerTitle(cell(row, columns, "title"))
                .offerByline(cell(row, columns, "byline"))
                .offerPublisher(cell(row, columns, "publisher"))
                .offerPublishedOn(cell(row, columns, "published_on"))
                .offerSourceUrl(cell(row, columns, "source_url"));
        records.read(cell(row, columns, "text"), metadata, id == null ? where : where + ", id " + id, null);
    }

    private static String cell(String[] row, Map<String, Integer> columns, String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.length || row[index].isBlank() ? null : row[index];
    }

    private static Map<String, Integer> columns(String[] header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; header != null && i < header.length; i++) {
            columns.putIfAbsent(header[i].strip().toLowerCase(Locale.ROOT).replace(' ', '_'), i);
        }
        return columns;
    }

    /** The one that is most often in the header row. */
    static char separator(String beginning) {
        String header = beginning.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
