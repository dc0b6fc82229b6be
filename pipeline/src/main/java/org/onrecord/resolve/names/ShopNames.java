package org.onrecord.resolve.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.places.Countries;
import org.onrecord.words.WordList;

/**
 * Finds shops, bars and firms that are called after somebody and keep the possessive: "Tilda's is closed", "the bar,
 * Tilda's, …". A word that never stands without it, and at least once owns nothing, is such a name. Stateless.
 */
final class ShopNames {

    private static final Set<String> FINITE = WordList.words("resolve/finite-verbs.txt");

    private static final Set<String> OF = Set.of("'s", "’s");
    private static final Set<String> RELATIVES = Set.of("which", "where");
    private static final Set<String> ELLIPTIC = Set.of("of", "be", "than", "like");

    private ShopNames() {}

    /**
     * @param people surnames and full names of the people whose full name the article gives; their names stay theirs
     */
    static void claim(List<NameLine> lines, Set<String> people) {
        Set<String> shops = new HashSet<>();
        Set<String> others = new HashSet<>(people);
        for (NameLine line : lines) {
            Sentence sentence = line.sentence();
            for (int i = 0; i < sentence.size(); i++) {
                if (!sentence.token(i).isProperNoun() || !line.isCapitalised(i)) {
                    continue;
                }
                if (!isAlone(line, i) || !isOwner(sentence, i)) {
                    others.add(line.word(i));
                } else if (ownsNothing(sentence, i)) {
                    shops.add(line.word(i));
                }
            }
        }
        shops.removeAll(others);
        for (NameLine line : lines) {
            for (int i = 0; i < line.sentence().size() && !shops.isEmpty(); i++) {
                if (shops.contains(line.word(i)) && isOwner(line.sentence(), i)) {
                    line.claim(i, i + 1, Type.ORGANIZATION, line.word(i) + line.word(i + 1));
                }
            }
        }
    }

    /** A word taken for a lone person, or for no name, without a title and without another proper noun before it. */
    private static boolean isAlone(NameLine line, int i) {
        NameSpan name = line.at(i);
        boolean person = name == null
                || name.isSingleWord() && name.type() == Type.PERSON && !PersonEvidence.hasTitle(line, name);
        return person
                && Countries.shared().named(line.word(i)) == null
                && (i == 0 || !line.sentence().token(i - 1).isProperNoun());
    }

    private static boolean isOwner(Sentence sentence, int i) {
        return i + 1 < sentence.size() && OF.contains(sentence.token(i + 1).word());
    }

    /** A mark or a finite verb behind the possessive; but not "a friend of Tilda's" and "the car is Tilda's". */
    private static boolean ownsNothing(Sentence sentence, int i) {
        if (i + 2 >= sentence.size() || i > 0 && isElliptic(sentence, i)) {
            return false;
        }
        String next = sentence.token(i + 2).word();
        boolean which = i + 3 < sentence.size()
                && RELATIVES.contains(sentence.token(i + 3).word());
        boolean marked = next.equals(",")
                && (which || i > 0 && sentence.token(i - 1).word().equals(","));
        boolean acts = sentence.token(i + 1).pos().equals("POS")
                && sentence.token(i + 2).pos().equals("VBD");
        return marked || acts || FINITE.contains(next);
    }

    private static boolean isElliptic(Sentence sentence, int i) {
        return ELLIPTIC.contains(sentence.token(i - 1).lemma());
    }
}
