package org.onrecord.extract.dates;

import java.util.Set;
import org.onrecord.words.WordList;

/**
 * Says whether a day belongs to a thing that was by then written or done, whatever the tense around it: "a Feb. 13
 * letter", "the shooting on Feb. 13", "the contract signed Feb. 13". Stateless.
 */
final class DatedNouns {

    private static final Set<String> PAST = WordList.words("extract/nouns-of-the-past.txt");
    private static final Set<String> JOINTS = Set.of("on", "of", "from");

    private static final Set<String> BEFORE_PARTICIPLE = Set.of("NN", "NNS", "NNP", "NNPS", ",", "-LRB-");

    private DatedNouns() {}

    static boolean isPast(Timexpression day, Tense tense) {
        int after = day.last() + 1;
        if (day.pos(after).startsWith("NN") && !day.pos(after).startsWith("NNP")) {
            while (day.isCommonNoun(after + 1)) {
                after++;
            }
            return isNoun(day, after);
        }
        int before = day.first() - 1;
        if (JOINTS.contains(day.word(before))) {
            before--;
        }
        boolean participle = day.pos(before).equals("VBN") && BEFORE_PARTICIPLE.contains(day.pos(before - 1));
        return isNoun(day, before) && tense != Tense.FUTURE || participle && !Tense.isScheduled(day.word(before));
    }

    private static boolean isNoun(Timexpression day, int index) {
        return day.isCommonNoun(index) && PAST.contains(day.token(index).lemma());
    }
}
