package org.onrecord.words;

import java.util.List;
import java.util.Locale;

/** What stands in a cell of a word list. Stateless. */
public final class Cell {

    private Cell() {}

    /** Null for an empty cell and for "-", which stands for no value. */
    public static String value(String cell) {
        return cell.isBlank() || cell.equals("-") ? null : cell;
    }

    /**
     * The constant that a cell names, in lower case and with "-" for "_".
     *
     * @throws IllegalArgumentException where there is none
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String cell) {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Null for an empty cell. */
    public static Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    /** The parts of a cell that holds a list, with ";" between them; none for a cell without a value. */
    public static List<String> list(String cell) {
        return value(cell) == null ? List.of() : List.of(cell.split(";"));
    }
}
