package org.onrecord.extract.quotes;

import java.util.Locale;
import java.util.Map;
import org.onrecord.record.CueType;
import org.onrecord.words.WordList;

/** What kind of attitude a cue reports: says, believes, wants, denies or asks. Stateless. */
public final class CueTypes {

    private static final Map<String, CueType> TYPES = WordList.table("extract/cue-types.tsv", CueType::of);

    private CueTypes() {}

    /** Whether the list of attributing words has this lemma. */
    static boolean knows(String lemma) {
        return TYPES.containsKey(lemma.toLowerCase(Locale.ROOT));
    }

    /**
     * @param cue lemma of a verb or noun, or a phrase ("according to"), which counts as "says"; null gives null
     */
    public static CueType of(String cue) {
        return cue == null ? null : TYPES.getOrDefault(cue.toLowerCase(Locale.ROOT), CueType.SAYS);
    }
}
