package org.onrecord.resolve.names;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.places.Countries;
import org.onrecord.words.WordList;

/**
 * Finds organizations by what is said right behind their names: "X, a campaign group", "X's chief executive".
 * Stateless.
 */
public final class OrganizationAppositions {

    private static final Set<String> ROLES = WordList.words("resolve/company-roles.txt");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** Behind a description that is one of a list, or owns what follows. */
    private static final Set<String> GOES_ON = Set.of("and", "or", "'s", "’s");

    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
    private static final Set<String> DESCRIBING = Set.of("NN", "JJ", "JJR", "JJS");
    private static final Set<String> INSIDE = Set.of("NNP", "HYPH");
    private static final int WINDOW = 8;

    private OrganizationAppositions() {}

    /** Claims capitalised names of several words that the tagger missed or took for a person or a place. */
    static void find(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size() && !line.isHeading(); i++) {
            int last = capitalsFrom(line, i);
            if (last < i) {
                continue;
            }
            boolean described = !wordsAfter(sentence, last).isEmpty();
            boolean owns = last + 2 < sentence.size()
                    && sentence.token(last + 1).pos().equals("POS")
                    && startsWith(sentence, last + 2, ROLES);
            boolean several = last > i;
            boolean person = !described && GivenNames.isGivenName(line.word(i));
            boolean owner = owns && (several || !sentence.token(i).ner().equals("LOCATION"));
            boolean shown = described && several || owner;
            if (shown && !person && mayBeOrganization(line, i, last)) {
                line.claim(i, last, Type.ORGANIZATION);
            }
            i = last;
        }
    }

    /** "Doctors Without Patents": capitals in a row of which the first and last are nouns; first - 1 where none begins. */
    private static int capitalsFrom(NameLine line, int first) {
        Sentence sentence = line.sentence();
        boolean begins = sentence.token(first).isNoun()
                && line.isCapitalised(first)
                && (first == 0
                        || !Character.isUpperCase(line.word(first - 1).codePointAt(0))
                        || line.isFunctionWord(first - 1));
        int last = first - 1;
        while (begins
                && last + 1 < sentence.size()
                && Character.isUpperCase(line.word(last + 1).codePointAt(0))) {
            last++;
        }
        while (last >= first && !sentence.token(last).isNoun()) {
            last--;
        }
        return last;
    }

    private static boolean mayBeOrganization(NameLine line, int first, int last) {
        for (int i = first; i <= last; i++) {
            String word = line.word(i);
            NameSpan owner = line.at(i);
            boolean other = owner != null
                    && (owner.first() < first
                            || owner.last() > last
                            || owner.type() == Type.ORGANIZATION && owner.first() == first && owner.last() == last);
            if (other || Titles.isHead(word) || Titles.isHonorific(word)) {
                return false;
            }
        }
        boolean named = line.sentence().token(first).isProperNoun() || last > first;
        return named && Countries.shared().named(line.text(first, last)) == null;
    }

    /**
     * Lower-case words of "a campaign group" behind the comma after a name.
     *
     * @param name last token of the name
     * @return empty where no such description follows
     */
    public static Set<String> wordsAfter(Sentence sentence, int name) {
        int i = name + 2;
        if (i + 1 >= sentence.size()
                || !sentence.token(name + 1).word().equals(",")
                || !ARTICLES.contains(sentence.token(i).word())) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        String head = null;
        for (i++; i < sentence.size() && i < name + WINDOW && mayDescribe(sentence, i); i++) {
            words.add(sentence.token(i).lower());
            head = sentence.token(i).pos().equals("NN") ? sentence.token(i).word() : null;
        }
        boolean list = i < sentence.size() && GOES_ON.contains(sentence.token(i).word());
        return head == null || list || !OrganizationKinds.isDescribing(head) ? Set.of() : words;
    }

    /** Nouns and adjectives; "based" only before another of them. */
    private static boolean mayDescribe(Sentence sentence, int i) {
        String pos = sentence.token(i).pos();
        boolean participle = PARTICIPLES.contains(pos)
                && i + 1 < sentence.size()
                && DESCRIBING.contains(sentence.token(i + 1).pos());
        return DESCRIBING.contains(pos) || INSIDE.contains(pos) || participle;
    }

    /** Do the tokens from here begin with one of the phrases of one or two words? */
    public static boolean startsWith(Sentence sentence, int token, Set<String> phrases) {
        String one = sentence.token(token).lower();
        String two = token + 1 < sentence.size()
                ? one + " " + sentence.token(token + 1).lower()
                : one;
        return phrases.contains(one) || phrases.contains(two);
    }
}
