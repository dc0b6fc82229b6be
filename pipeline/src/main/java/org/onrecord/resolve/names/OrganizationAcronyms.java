package org.onrecord.resolve.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.names.NameSpan.Type;

/**
 * Finds abbreviations in brackets behind the name that they stand for, and by their letters the name itself where the
 * named-entity recogniser missed it or saw only a part: "the Council for Trade and Growth in Norland (CTGN)".
 * Stateless.
 */
final class OrganizationAcronyms {

    private static final Set<String> SMALL = Set.of("for", "of", "and", "the", "in", "on", "to", "de", "&");
    private static final Pattern NO_LETTERS = Pattern.compile("[.&-]");
    private static final int FEWEST = 3;

    private OrganizationAcronyms() {}

    static void find(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 2; i + 1 < sentence.size(); i++) {
            if (!OrganizationLinker.isAcronymInBrackets(sentence, i)) {
                continue;
            }
            int first = spelledOut(line, i - 2, NO_LETTERS.matcher(line.word(i)).replaceAll(""));
            if (first >= 0) {
                line.claim(first, i - 2, Type.ORGANIZATION);
            }
            NameSpan name = line.at(i - 2);
            boolean organization = name != null && name.type() == Type.ORGANIZATION && !name.isSingleWord();
            if (organization
                    && line.word(i).charAt(0)
                            == Character.toUpperCase(name.text().charAt(0))) {
                line.claim(i, i, Type.ORGANIZATION);
            }
        }
    }

    /** Where the words begin that end at a token and whose capitals are these letters; -1 where there are none. */
    private static int spelledOut(NameLine line, int last, String letters) {
        int left = letters.length();
        for (int i = last; i >= 0; i--) {
            NameSpan owner = line.at(i);
            String word = line.word(i);
            if (owner != null && owner.type() == Type.PERSON && !owner.isSingleWord()) {
                return -1;
            }
            if (line.isCapitalised(i) && word.charAt(0) == letters.charAt(left - 1)) {
                left--;
                if (left == 0) {
                    return letters.length() >= FEWEST && (owner == null || owner.first() == i) ? i : -1;
                }
            } else if (!SMALL.contains(word) || i == last) {
                return -1;
            }
        }
        return -1;
    }
}
