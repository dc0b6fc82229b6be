package org.onrecord.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data of others that goes into every output, with its licences: org/onrecord/resolve/sources.tsv. */
final class DataSources {

    private static final String RESOURCE = "/org/onrecord/resolve/sources.tsv";

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
        List<Source> sources = new ArrayList<>();
        try (InputStream in = DataSources.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.isBlank() && !line.startsWith("#") && cells.length == 4) {
                    sources.add(new Source(cells[0], cells[1], cells[2], cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
