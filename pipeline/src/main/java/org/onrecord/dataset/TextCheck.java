package org.onrecord.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.record.CodePoints;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;
import org.onrecord.schema.Violation;

/**
 * Checks rows against the text files they point into: that the file is the one that was annotated, that
 * positions lie in it, and that columns said to be slices of it are. Keeps the texts it read last; not thread-safe.
 */
final class TextCheck {

    private static final int TEXTS_KEPT = 32;

    private final Path folder;
    private final Map<String, CodePoints> texts = new LinkedHashMap<>(TEXTS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CodePoints> eldest) {
            return size() > TEXTS_KEPT;
        }
    };

    TextCheck(Path outputFolder) {
        folder = outputFolder.resolve(OutputNames.TEXT_FOLDER);
    }

    List<Violation> check(TableSchema table, ObjectNode row) {
        List<Violation> violations = new ArrayList<>();
        String docId = row.path("doc_id").textValue();
        if (docId == null || table == Table.REJECTS.schema() || docId.contains("/") || docId.contains("\\")) {
            return violations;
        }
        if (table == Table.DOCUMENTS.schema()) {
            checkFile(docId, row, violations);
            return violations;
        }
        for (Column column : table.columns()) {
            if (column.name().endsWith("start") && column.type() == Column.Type.INTEGER) {
                checkRange(docId, row, column.name(), violations);
            }
            if (column.slice() != null) {
                checkSlice(docId, row, column, violations);
            }
        }
        return violations;
    }

    private void checkFile(String docId, ObjectNode row, List<Violation> violations) {
        Path file = folder.resolve(OutputNames.textFile(docId));
        String name = OutputNames.TEXT_FOLDER + "/" + file.getFileName();
        if (!Files.isRegularFile(file)) {
            violations.add(new Violation("doc_id", name + " is missing"));
            return;
        }
        try {
            if (!FileHash.sha256(file).equals(row.path("sha256").asText())) {
                violations.add(new Violation(
                        "sha256",
                        name + " is not the text that was read: it has been changed, and positions in it are off"));
            }
        } catch (IOException e) {
            violations.add(new Violation("doc_id", name + " cannot be read: " + e.getMessage()));
        }
    }

    private void checkRange(String docId, ObjectNode row, String startColumn, List<Violation> violations) {
        String endColumn = endOf(startColumn);
        JsonNode start = row.path(startColumn);
        JsonNode end = row.path(endColumn);
        CodePoints text = text(docId);
        if (start.isNull() != end.isNull()) {
            violations.add(
                    new Violation(start.isNull() ? startColumn : endColumn, "is empty, but its counterpart is not"));
        } else if (start.isIntegralNumber() && end.isIntegralNumber()) {
            if (start.asLong() >= end.asLong()) {
                violations.add(new Violation(endColumn, end + " is not after " + startColumn + " " + start));
            } else if (text != null && end.asLong() > text.length()) {
                violations.add(new Violation(
                        endColumn, end + " is past the end of the text, which has " + text.length() + " characters"));
            }
        }
    }

    private static String endOf(String startColumn) {
        return startColumn.substring(0, startColumn.length() - "start".length()) + "end";
    }

    private void checkSlice(String docId, ObjectNode row, Column column, List<Violation> violations) {
        CodePoints text = text(docId);
        JsonNode start = row.path(column.slice().start());
        JsonNode end = row.path(column.slice().end());
        String value = row.path(column.name()).textValue();
        boolean inside = text != null
                && start.isIntegralNumber()
                && end.isIntegralNumber()
                && 0 <= start.asLong()
                && start.asLong() < end.asLong()
                && end.asLong() <= text.length();
        if (value != null && inside) {
            String slice = text.slice(start.intValue(), end.intValue());
            if (!same(slice, value)) {
                violations.add(new Violation(
                        column.name(),
                        "is \"" + value + "\", but the text has \"" + slice + "\" at " + start + " to " + end));
            }
        }
    }

    /** White space may differ: cells of a CSV hold no line breaks. A spreadsheet's guard may stand before a cell. */
    private static boolean same(String slice, String value) {
        if (slice.equals(value)) {
            return true;
        }
        String expected = singleSpaced(slice);
        return expected.equals(singleSpaced(value)) || expected.equals(singleSpaced(CsvTableWriter.unguarded(value)));
    }

    private static String singleSpaced(String text) {
        return CsvTableWriter.fold(text).replaceAll("\\s+", " ").strip();
    }

    /** Null where the file is missing or unreadable, which is said once, of the document. */
    private CodePoints text(String docId) {
        if (!texts.containsKey(docId)) {
            CodePoints text = null;
            try {
                text = new CodePoints(Files.readString(folder.resolve(OutputNames.textFile(docId))));
            } catch (IOException e) {
                // Said of the row of documents.
            }
            texts.put(docId, text);
        }
        return texts.get(docId);
    }
}
