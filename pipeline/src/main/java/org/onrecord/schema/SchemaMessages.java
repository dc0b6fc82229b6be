package org.onrecord.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;

/** Puts the validator's errors into words that need no knowledge of JSON Schema. Stateless. */
final class SchemaMessages {

    private static final int LONGEST_VALUE_SHOWN = 60;

    private SchemaMessages() {}

    static Violation of(TableSchema schema, Error error) {
        String name = error.getProperty() != null
                ? error.getProperty()
                : error.getInstanceLocation().getNameCount() > 0
                        ? String.valueOf(error.getInstanceLocation().getElement(0))
                        : null;
        Column column = name == null ? null : schema.column(name);
        if (column == null) {
            return new Violation(name, name == null ? error.getMessage() : unknown(schema, error));
        }
        return new Violation(name, message(column, error.getKeyword(), error.getInstanceNode(), error));
    }

    private static String unknown(TableSchema schema, Error error) {
        return error.getKeyword().equals("additionalProperties")
                ? schema.name() + " has no such column"
                : error.getMessage();
    }

    private static String message(Column column, String keyword, JsonNode value, Error error) {
        String shown = shown(value);
        return switch (keyword) {
            case "required" -> "the column is missing";
            case "type" ->
                value == null || value.isNull()
                        ? "is empty, but every row needs a value here"
                        : shown + " is not " + expected(column);
            case "enum" -> shown + " is none of " + String.join(", ", column.allowed());
            case "minimum" -> shown + " is less than " + plain(column.minimum());
            case "maximum" -> shown + " is more than " + plain(column.maximum());
            case "minLength" -> "is an empty text; no value is null";
            case "format" -> shown + " is no existing day written YYYY-MM-DD";
            case "pattern" -> shown + " is not written as it should be (" + column.description() + ")";
            case "uniqueItems" -> shown + " names the same thing twice";
            default -> shown + ": " + error.getMessage();
        };
    }

    private static String expected(Column column) {
        return switch (column.type()) {
            case STRING -> "text";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
        };
    }

    private static String shown(JsonNode value) {
        if (value == null) {
            return "the value";
        }
        String text = value.isTextual() ? "\"" + value.textValue() + "\"" : value.toString();
        if (text.codePointCount(0, text.length()) <= LONGEST_VALUE_SHOWN) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE_SHOWN)) + "…";
    }

    private static String plain(Double number) {
        return number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
    }
}
