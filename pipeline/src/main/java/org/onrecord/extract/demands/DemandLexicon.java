package org.onrecord.extract.demands;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.words.WordList;

/** The word lists of demands, read once from the data files beside this class. Immutable. */
public final class DemandLexicon {

    static final Map<String, DemandCue> VERBS = cues("demand-verbs.tsv");
    static final Map<String, DemandCue> NOUNS = cues("demand-nouns.tsv");
    /** Lemma of a modal to its strength. */
    static final Map<String, String> MODALS = WordList.rows("extract/demands/demand-modals.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));

    public static final Set<String> REPORTING_VERBS = WordList.words("language/grammar/reporting-verbs.txt");
    static final Set<String> TALK_IMPERATIVES = WordList.words("extract/demands/talk-imperatives.txt");
    public static final Set<String> NOT_DEMANDERS = WordList.words("language/grammar/not-demanders.txt");
    static final Set<String> REPORTERS_REQUESTS = WordList.words("extract/demands/reporters-requests.txt");
    public static final Set<String> DOCUMENTS = WordList.words("language/grammar/documents.txt");
    static final Set<String> DEEDS = WordList.words("extract/demands/deeds.txt");

    private DemandLexicon() {}

    private static Map<String, DemandCue> cues(String file) {
        Map<String, DemandCue> cues = new HashMap<>();
        for (String[] row : WordList.rows("extract/demands/" + file)) {
            cues.put(row[0], new DemandCue(row[0], Set.of(row[1].split(",")), row[2]));
        }
        return Map.copyOf(cues);
    }
}
