package org.onrecord.extract.demands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of demands, read once from the data files beside this class. Immutable. */
final class DemandLexicon {

    static final Map<String, DemandCue> VERBS = cues("demand-verbs.tsv");
    static final Map<String, DemandCue> NOUNS = cues("demand-nouns.tsv");
    /** Lemma of a modal to its strength. */
    static final Map<String, String> MODALS =
            rows("demand-modals.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

    static final Set<String> REPORTING_VERBS = words("reporting-verbs.txt");
    static final Set<String> TALK_IMPERATIVES = words("talk-imperatives.txt");
    static final Set<String> NOT_DEMANDERS = words("not-demanders.txt");
    static final Set<String> REPORTERS_REQUESTS = words("reporters-requests.txt");
    static final Set<String> DOCUMENTS = words("documents.txt");
    static final Set<String> DEEDS = words("deeds.txt");

    private DemandLexicon() {}

    private static Map<String, DemandCue> cues(String file) {
        Map<String, DemandCue> cues = new HashMap<>();
        for (String[] row : rows(file)) {
            cues.put(row[0], new DemandCue(row[0], Set.of(row[1].split(",")), row[2]));
        }
        return Map.copyOf(cues);
    }

    static Set<String> words(String file) {
        return rows(file).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a data file (of this room, or with its whole path) that are neither empty nor a comment, cut at the tabs. */
    static List<String[]> rows(String file) {
        String path = file.startsWith("/") ? file : "/org/onrecord/extract/demands/" + file;
        try (InputStream in = DemandLexicon.class.getResourceAsStream(path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
