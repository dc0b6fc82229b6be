package org.onrecord.resolve.names;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.Sentence;

/**
 * Reads what is said of organizations right behind their names: "X, a campaign group", "X's chief executive".
 * Stateless.
 */
public final class OrganizationAppositions {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** Behind a description that is one of a list, or owns what follows. */
    private static final Set<String> GOES_ON = Set.of("and", "or", "'s", "’s");

    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
    private static final Set<String> DESCRIBING = Set.of("NN", "JJ", "JJR", "JJS");
    private static final Set<String> INSIDE = Set.of("NNP", "HYPH");
    private static final int WINDOW = 8;

    private OrganizationAppositions() {}

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
