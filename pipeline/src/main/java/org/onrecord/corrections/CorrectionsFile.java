package org.onrecord.corrections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.source.CsvSheet;
import org.onrecord.source.InputFile;

/**
 * Reads files of corrections and says of every row that cannot be used what is wrong with it and what to do.
 * Rows of several files count as one list; two that decide one thing differently are a problem. Not thread-safe.
 */
public final class CorrectionsFile {

    private static final List<String> NEEDED = List.of("what", "id", "value");
    private static final List<String> OTHERS = List.of("doc_id", "text", "note");

    /**
     * What rows must not decide differently.
     *
     * @param docId null for all articles
     */
    private record Subject(Correction.What what, String words, String docId) {}

    private final List<Correction> corrections = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<Subject, Correction> decided = new HashMap<>();

    /** Adds the rows of a file. */
    public void read(InputFile file) {
        CsvSheet sheet;
        try {
            sheet = CsvSheet.read(file);
        } catch (IOException e) {
            problems.add(file.name() + " cannot be read: " + e.getMessage() + ". Save it as CSV.");
            return;
        }
        if (headerFits(file, sheet)) {
            sheet.rows().forEach(row -> read(file, row));
        }
    }

    /** In the order of the files and their rows. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** What is wrong, file and row first; empty where all is well. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private boolean headerFits(InputFile file, CsvSheet sheet) {
        Set<String> missing = new LinkedHashSet<>(NEEDED);
        sheet.header().forEach(missing::remove);
        if (!missing.isEmpty()) {
            problems.add(file.name() + ": its first row must name the columns what, id and value; missing: "
                    + String.join(", ", missing));
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String column : sheet.header()) {
            if (!column.isEmpty() && !NEEDED.contains(column) && !OTHERS.contains(column)) {
                problems.add(file.name() + ": there is no column “" + column
                        + "”; known are what, id, value, doc_id, text and note");
            } else if (!column.isEmpty() && !seen.add(column)) {
                problems.add(file.name() + ": the column “" + column + "” is there twice");
            }
        }
        return missing.isEmpty();
    }

    private void read(InputFile file, CsvSheet.Row row) {
        String where = file.name() + ", row " + row.line() + ": ";
        try {
            Correction correction = correction(file, row);
            CorrectionCheck.check(correction);
            keepUnlessContradicted(correction);
        } catch (IllegalArgumentException e) {
            problems.add(where + e.getMessage());
        }
    }

    private static Correction correction(InputFile file, CsvSheet.Row row) {
        if (row.surplus()) {
            throw new IllegalArgumentException(
                    "has more cells than the header; text with the separator in it must stand between quotation marks");
        }
        String docId = row.cell("doc_id");
        String id = row.cell("id");
        if (id == null) {
            throw new IllegalArgumentException(
                    "the column id is empty; write which record, words or place it is about");
        }
        return new Correction(
                file.name(), row.line(), what(row.cell("what")), id, row.cell("value"), docId, row.cell("text"));
    }

    private static Correction.What what(String label) {
        for (Correction.What what : Correction.What.values()) {
            if (label != null && what.label().equals(label.toLowerCase(Locale.ROOT))) {
                return what;
            }
        }
        throw new IllegalArgumentException(
                (label == null ? "the column what is empty" : "“" + label + "” cannot be corrected")
                        + "; write alias, speaker, demander, addressee, responder, drop or place");
    }

    private void keepUnlessContradicted(Correction correction) {
        Subject subject = new Subject(correction.what(), correction.subject(), correction.docId());
        Correction first = decided.putIfAbsent(subject, correction);
        if (first == null) {
            corrections.add(correction);
        } else if (!Objects.equals(first.value(), correction.value())) {
            throw new IllegalArgumentException(
                    "says otherwise than " + first.where() + " (" + first.inWords() + "); take one of them out");
        }
    }
}
