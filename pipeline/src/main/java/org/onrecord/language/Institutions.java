package org.onrecord.language;

import java.util.Locale;
import java.util.Set;
import org.onrecord.words.WordList;

/** Tells buildings that act from those that are only there: hospitals, museums and prisons from bridges and stadiums. */
final class Institutions {

    private static final Set<String> ENDS = WordList.words("language/institutions.txt");

    private Institutions() {}

    /** Does a name of several words, from first to last, end as institutions' names do, or would before "of"? */
    static boolean isNamed(Sentence sentence, int first, int last) {
        int head = last;
        for (int i = first + 1; i < last; i++) {
            if (sentence.token(i).word().equals("of")) {
                head = i - 1;
                break;
            }
        }
        if (head == first && head == last) {
            return false;
        }
        String word = lower(sentence, head);
        return ENDS.contains(word) || head > first && ENDS.contains(lower(sentence, head - 1) + " " + word);
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
