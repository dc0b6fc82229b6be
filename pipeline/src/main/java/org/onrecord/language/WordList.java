package org.onrecord.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the project's word lists: UTF-8 resources, one thing a line, "#" begins a comment line. */
public final class WordList {

    private WordList() {}

    /** The lines of a list without comments and blank lines, in order. */
    public static Set<String> words(String resource) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(lines(resource)));
    }

    /** The lines of a list of two columns with a tab between them, by first column. */
    public static Map<String, String> table(String resource) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            String[] columns = line.split("\t");
            if (columns.length != 2) {
                throw new IllegalStateException(resource + ": not two columns: " + line);
            }
            table.put(columns[0].strip(), columns[1].strip());
        }
        return Collections.unmodifiableMap(table);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
