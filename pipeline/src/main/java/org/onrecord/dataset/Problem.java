package org.onrecord.dataset;

/**
 * Something that is wrong with an output folder, and where.
 *
 * @param file name in the folder ("quotes.csv"); "." for the folder itself
 * @param row as a spreadsheet counts it, the header being row 1; of a JSON file the number of the
 *     record, from 1; 0 where the whole file is meant
 * @param column null where the whole row is meant
 * @param message what is wrong, for a reader who knows the data
 */
public record Problem(String file, int row, String column, String message) {

    @Override
    public String toString() {
        StringBuilder where = new StringBuilder(file);
        if (row > 0) {
            where.append(file.endsWith(".json") ? ", record " : ", row ").append(row);
        }
        if (column != null) {
            where.append(", column ").append(column);
        }
        return where + ": " + message;
    }
}
