package org.onrecord.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the project's word lists and tables: UTF-8 resources below {@code org/onrecord}, one thing a line, cells with a
 * tab between them. Blank lines and comments (a line that is "#" or begins with "# ") are left out. Stateless.
 */
public final class WordList {

    private static final String ROOT = "/org/onrecord/";

    private WordList() {}

    /**
     * The lines of a list as they are, in order.
     *
     * @param list path below {@code org/onrecord}, for instance {@code resolve/honorifics.tsv}
     */
    public static List<String> lines(String list) {
        return all(list).stream().filter(line -> !isLeftOut(line)).toList();
    }

    private static boolean isLeftOut(String line) {
        return line.isBlank() || line.equals("#") || line.startsWith("# ");
    }

    private static List<String> all(String list) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(list), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + list + " of the program itself: it is damaged", e);
        }
    }

    /** The first cell of each line, in order. */
    public static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        rows(list).forEach(row -> words.add(row[0]));
        return Collections.unmodifiableSet(words);
    }

    /** The cells of each line, without blanks at their ends. */
    public static List<String[]> rows(String list) {
        return rows(list, 1);
    }

    /**
     * The cells of each line, without blanks at their ends.
     *
     * @param columns each row is filled up with empty cells to this many
     */
    public static List<String[]> rows(String list, int columns) {
        return lines(list).stream().map(line -> cells(line, columns)).toList();
    }

    /**
     * What a reader makes of the cells of each line, in order.
     *
     * @param columns each row is filled up with empty cells to this many
     * @throws IllegalStateException where the reader refuses a line; the message names list and line
     */
    public static <T> List<T> read(String list, int columns, Function<String[], T> reader) {
        List<T> read = new ArrayList<>();
        List<String> all = all(list);
        for (int i = 0; i < all.size(); i++) {
            if (!isLeftOut(all.get(i))) {
                try {
                    read.add(reader.apply(cells(all.get(i), columns)));
                } catch (RuntimeException e) {
                    throw new IllegalStateException(list + ", line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return read;
    }

    /**
     * First cell to what a reader makes of the line's cells, in order; of a cell that is there twice the last.
     *
     * @param columns each row is filled up with empty cells to this many
     * @throws IllegalStateException where the reader refuses a line; the message names list and line
     */
    public static <T> Map<String, T> table(String list, int columns, Function<String[], T> reader) {
        Map<String, T> table = new LinkedHashMap<>();
        read(list, columns, row -> table.put(row[0], reader.apply(row)));
        return Collections.unmodifiableMap(table);
    }

    /** Hands the cells of each line on, in order; else as {@link #read}. */
    public static void each(String list, int columns, Consumer<String[]> taker) {
        read(list, columns, row -> {
            taker.accept(row);
            return row;
        });
    }

    /**
     * First cells by the kind that the second cell names.
     *
     * @throws IllegalStateException where there is no such kind; the message names list and line
     */
    public static <E extends Enum<E>> Map<E, Set<String>> groups(String list, Class<E> kinds) {
        Map<E, Set<String>> groups = new EnumMap<>(kinds);
        each(
                list,
                2,
                row -> groups.computeIfAbsent(Cell.constant(kinds, row[1]), kind -> new HashSet<>())
                        .add(row[0]));
        return groups;
    }

    /** A list of two columns, first to second, in order. */
    public static Map<String, String> table(String list) {
        return table(list, second -> second);
    }

    /**
     * A list of two columns, first to what a reader makes of the second, in order.
     *
     * @throws IllegalStateException where the reader refuses a line, or it has not two cells
     */
    public static <T> Map<String, T> table(String list, Function<String, T> reader) {
        return table(list, 1, row -> {
            if (row.length != 2) {
                throw new IllegalArgumentException("not two columns: " + String.join("\t", row));
            }
            return reader.apply(row[1]);
        });
    }

    /** Each line as a pattern; case is ignored, in any script. */
    public static List<Pattern> patterns(String list) {
        return lines(list).stream()
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** The bytes of a resource of the program. */
    public static InputStream open(String resource) throws IOException {
        InputStream in = WordList.class.getResourceAsStream(ROOT + resource);
        if (in == null) {
            throw new IOException("no resource " + resource);
        }
        return in;
    }

    private static String[] cells(String line, int columns) {
        String[] given = line.split("\t", -1);
        String[] cells = new String[Math.max(columns, given.length)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < given.length ? given[i].strip() : "";
        }
        return cells;
    }
}
