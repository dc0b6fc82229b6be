package org.onrecord.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that a run can write its tables in. */
public enum OutputFormat {
    CSV,
    JSON,
    JSONL,
    SQLITE,
    XLSX,
    PARQUET;

    /** As it is typed, and as the files end: "csv". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether tables can be read back from it. */
    public boolean isText() {
        return this == CSV || this == JSON || this == JSONL;
    }

    /** Whether all tables go into one file. */
    boolean isOneFile() {
        return this == SQLITE || this == XLSX;
    }

    /** Name of the file that holds a table: "quotes.csv", "onrecord.sqlite". */
    public String fileName(String table) {
        return (isOneFile() ? "onrecord" : table) + "." + label();
    }

    /** Whether a file of this name is in a format that datapackage.json never describes. */
    static boolean isOutsideDataPackage(String fileName) {
        return Arrays.stream(values())
                .anyMatch(format -> format != CSV && format != JSON && fileName.endsWith("." + format.label()));
    }

    /** Labels of all formats. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(OutputFormat::label).toList();
    }

    /** @return null where no format has this label */
    public static OutputFormat labelled(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.label().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
