package org.onrecord.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** This room's word lists, over {@link ResourceTable}; in these "-" stands for no value. */
final class WordList {

    private WordList() {}

    /**
     * @param file name of a resource beside this class ("titles.tsv")
     * @return the columns of each line, in order; "-" stays as it is
     */
    static List<String[]> rows(String file) {
        return ResourceTable.read(file, 1);
    }

    /** The first column. */
    static Set<String> words(String file) {
        Set<String> words = new LinkedHashSet<>();
        rows(file).forEach(row -> words.add(row[0].strip()));
        return Set.copyOf(words);
    }

    /** Null for "-" and for nothing. */
    static String value(String cell) {
        return cell.equals("-") || cell.isBlank() ? null : cell;
    }
}
