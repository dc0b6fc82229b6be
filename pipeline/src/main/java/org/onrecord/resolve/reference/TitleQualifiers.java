package org.onrecord.resolve.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.resolve.lexicon.Titles;

/**
 * What tells apart those whose titles have the same noun. Immutable.
 *
 * @param ranks "deputy", "vice", "elect": with them it is another office
 * @param offices "mayoral", "presidential": what a candidate is for
 */
record TitleQualifiers(Set<String> ranks, Set<String> offices) {

    /** Behind these another title may stand: "deputy mayor and judge", "aide to the deputy mayor". */
    private static final Set<String> LINKS = Set.of("and", "of", "for", "to", "at", "from", "the");

    /**
     * @param words of one or more titles in lower case, in order
     * @param head a title's noun
     * @return one for each time that the noun stands there
     */
    static List<TitleQualifiers> of(List<String> words, String head) {
        List<TitleQualifiers> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(head)) {
                found.add(at(words, i));
            }
        }
        return found;
    }

    private static TitleQualifiers at(List<String> words, int head) {
        Set<String> ranks = new HashSet<>();
        Set<String> offices = new HashSet<>();
        int first = head;
        while (first > 0 && !LINKS.contains(words.get(first - 1))) {
            first--;
        }
        for (String word : words.subList(first, Math.min(head + 2, words.size()))) {
            if (Titles.isRank(word, words.get(head))) {
                ranks.add(word);
            } else if (Titles.isOfOffice(word)) {
                offices.add(word);
            }
        }
        return new TitleQualifiers(ranks, offices);
    }

    /** Whether whoever has the one title may be meant by the other. */
    boolean fits(TitleQualifiers held) {
        boolean sameOffice =
                offices.isEmpty() || held.offices.isEmpty() || !Collections.disjoint(offices, held.offices);
        return sameOffice && ranks.equals(held.ranks);
    }
}
