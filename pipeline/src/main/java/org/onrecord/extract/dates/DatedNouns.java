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

    private DatedNouns() {}

    static boolean isPast(Timexpression day, Tense tense) {
        int after = day.last() + 1;
        if (day.pos(after).startsWith("NN") && !day.pos(after).startsWith("NNP")) {
            while (day.pos(after + 1).matches("NNS?")) {
                after++;
            }
            return isNoun(day, after);
        }
        int before = day.first() - 1;
        if (JOINTS.contains(day.word(before))) {
            before--;
        }
        boolean participle =
                day.pos(before).equals("VBN") && day.pos(before - 1).matches("NNP?S?|,|-LRB-");
        return isNoun(day, before) && tense != Tense.FUTURE || participle && !Tense.isScheduled(day.word(before));
    }

    private static boolean isNoun(Timexpression day, int index) {
        return day.pos(index).matches("NNS?") && PAST.contains(day.token(index).lemma());
    }
}
