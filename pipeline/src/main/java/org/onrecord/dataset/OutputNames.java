package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/** Which files of an output folder a run writes, and so may replace; all others are the user's. Stateless. */
public final class OutputNames {

    public static final String TEXT_FOLDER = "text";
    public static final String DATA_PACKAGE = "datapackage.json";
    public static final String README = "README.md";
    public static final String REPORT = "report.html";
    public static final String RUN = "run.json";
    public static final String PLACES_MAP = "places.geojson";

    /** Begins the name of everything that a run leaves behind only when it dies. */
    static final String PREFIX = ".onrecord-";

    private static final Pattern TEXT_FILE = Pattern.compile("[a-z][a-z0-9-]*-[0-9a-f]{8}\\.txt");
    private static final Set<String> NAMES = names();

    private OutputNames() {}

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (OutputFormat format : OutputFormat.values()) {
            for (Table table : Table.values()) {
                names.add(format.fileName(table.tableName()));
            }
            names.add(format.fileName(TableSchema.ACTOR_LINKS));
        }
        names.addAll(List.of(PLACES_MAP, TEXT_FOLDER, DATA_PACKAGE, REPORT, README, RUN));
        return names;
    }

    /** Name of a text file: "&lt;doc_id&gt;.txt". */
    public static String textFile(String docId) {
        return docId + ".txt";
    }

    /** Whether a run writes a file or folder of this name into its output folder. */
    static boolean isOurs(String name) {
        return NAMES.contains(name);
    }

    /** Whether a file has the name of an article's text, in a folder for texts. */
    static boolean isText(Path file) {
        return file.getParent().endsWith(TEXT_FOLDER)
                && TEXT_FILE.matcher(file.getFileName().toString()).matches();
    }

    /** Entries of an output folder that no run writes, sorted by name. */
    static List<Path> foreign(Path folder) throws IOException {
        return entries(folder, name -> !isOurs(name) && !name.startsWith(PREFIX));
    }

    /** Entries of an output folder that a run writes, sorted by name. */
    static List<Path> ours(Path folder) throws IOException {
        return entries(folder, OutputNames::isOurs);
    }

    /** Entries of an output folder's text folder that no run writes. */
    static List<Path> foreignTexts(Path folder) throws IOException {
        Path texts = folder.resolve(TEXT_FOLDER);
        return Files.isDirectory(texts)
                ? entries(texts, name -> !TEXT_FILE.matcher(name).matches())
                : List.of();
    }

    private static List<Path> entries(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(
                    entries.filter(entry -> wanted.test(entry.getFileName().toString()))
                            .sorted()
                            .toList());
        }
    }
}
