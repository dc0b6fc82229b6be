package org.onrecord.dataset;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.schema.Column;

/** What columns hold, in words, as the schemas have it. Stateless. */
public final class DataDictionary {

    private DataDictionary() {}

    /** What values a column has: "whole number; 0 to 1; may be empty". */
    public static String holds(Column column) {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (column.type()) {
                    case STRING -> "date".equals(column.format()) ? "day" : "text";
                    case INTEGER -> "whole number";
                    case NUMBER -> "number";
                    case BOOLEAN -> "true or false";
                    case ARRAY -> "list";
                });
        if (!column.allowed().isEmpty()) {
            parts.set(0, "one of " + String.join(", ", column.allowed()));
        }
        if (column.minimum() != null && column.maximum() != null) {
            parts.add(PlainNumber.of(column.minimum()) + " to " + PlainNumber.of(column.maximum()));
        }
        if (column.nullable()) {
            parts.add("may be empty");
        }
        return String.join("; ", parts);
    }
}
