package org.onrecord.dataset;

import java.util.List;
import org.onrecord.words.WordList;

/** The data of others that goes into every output, with its licences: org/onrecord/resolve/sources.tsv. */
final class DataSources {

    private DataSources() {}

    /**
     * @param name of the data
     * @param what it is used for
     * @param licence its name
     * @param url where it is to be had; empty for lists of onrecord's own
     */
    record Source(String name, String what, String licence, String url) {
        boolean isOwn() {
            return url.isEmpty();
        }
    }

    static List<Source> read() {
        return WordList.rows("resolve/sources.tsv", 4).stream()
                .map(row -> new Source(row[0], row[1], row[2], row[3]))
                .toList();
    }
}
