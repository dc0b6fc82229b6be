package org.onrecord.extract.demands;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.record.Strength;
import org.onrecord.words.WordList;

/** The word lists that several rules of demands share. Immutable. */
final class DemandLexicon {

    static final Map<String, DemandCue> VERBS = cues("extract/demands/demand-verbs.tsv");
    static final Map<String, DemandCue> NOUNS = cues("extract/demands/demand-nouns.tsv");
    /** By lemma. */
    static final Map<String, Strength> MODALS = WordList.rows("extract/demands/demand-modals.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Strength.of(row[1])));

    static final Set<String> REPORTING_VERBS = WordList.words("language/grammar/reporting-verbs.txt");
    static final Set<String> REPLY_VERBS = WordList.words("extract/demands/reply-verbs.txt");
    static final Set<String> DOCUMENTS = WordList.words("language/grammar/documents.txt");
    static final Set<String> TIMES = WordList.words("language/grammar/times.txt");

    static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private DemandLexicon() {}

    private static Map<String, DemandCue> cues(String file) {
        return WordList.rows(file).stream()
                .map(row -> new DemandCue(row[0], frames(row[1]), Strength.of(row[2])))
                .collect(Collectors.toUnmodifiableMap(DemandCue::lemma, cue -> cue));
    }

    private static Set<Frame> frames(String labels) {
        return Arrays.stream(labels.split(",")).map(Frame::of).collect(Collectors.toSet());
    }
}
