package org.onrecord.resolve.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.words.WordList;

/**
 * Firms that an article names once with their legal form ("Aldersby Corp.") and then by one bare word, which may be
 * a town's too. Stateless.
 */
public final class CompanyNames {

    private static final Set<String> LEGAL_FORMS = WordList.words("resolve/legal-forms.txt");
    private static final Set<String> WHERE = WordList.words("resolve/place-prepositions.txt");

    private CompanyNames() {}

    /** The bare words: "Aldersby". */
    public static Set<String> bare(List<Sentence> sentences) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                boolean form = LEGAL_FORMS.contains(sentence.token(i).word())
                        && sentence.token(i - 1).isProperNoun();
                boolean single = i < 2 || !sentence.token(i - 2).isProperNoun();
                if (form && single) {
                    names.add(sentence.token(i - 1).word());
                }
            }
        }
        return names;
    }

    /** Whether a name may be the firm's where it stands: not "in Aldersby", not "Aldersby, Ohio". */
    public static boolean mayStand(Sentence sentence, int first, int last) {
        boolean qualified = last + 2 < sentence.size()
                && sentence.token(last + 1).word().equals(",")
                && Gazetteer.shared().qualifier(sentence.token(last + 2).word()) != null;
        return !qualified
                && (first == 0 || !WHERE.contains(sentence.token(first - 1).lemma()));
    }
}
