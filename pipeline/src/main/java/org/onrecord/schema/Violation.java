package org.onrecord.schema;

/**
 * One way in which a row breaks its table's contract.
 *
 * @param column the column that is wrong; null where the row as a whole is
 * @param message what is wrong, for a reader who knows the data but no JSON Schema
 */
public record Violation(String column, String message) {

    @Override
    public String toString() {
        return column == null ? message : column + ": " + message;
    }
}
