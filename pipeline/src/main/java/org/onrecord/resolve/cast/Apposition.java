package org.onrecord.resolve.cast;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.Titles;

/**
 * A title in apposition behind a name: "X, Norland's senior negotiator for trade, …". Immutable.
 *
 * @param first first token of the title, behind article or possessor
 * @param head the title's head noun ("negotiator")
 * @param last last token of what belongs to it ("for trade")
 */
record Apposition(int first, int head, int last) {

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "POS");
    private static final Set<String> BEFORE_HEAD = Set.of("HYPH", "CD", "VBG", "VBN", "RB");
    private static final Set<String> IN_COMPLEMENT = Set.of("DT", "POS", "CD");
    private static final Set<String> SIGNS = Set.of("-", "&", ".");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "from", "in", "on", "to");
    private static final int WINDOW = 12;

    /**
     * @param name last token of the name
     * @return null where no singular title follows a comma behind the name
     */
    static Apposition after(Sentence sentence, int name) {
        int from = name + 1;
        if (from >= sentence.size() || !sentence.token(from).word().equals(",")) {
            return null;
        }
        from++;
        boolean age = from + 1 < sentence.size()
                && sentence.token(from).pos().equals("CD")
                && sentence.token(from + 1).word().equals(",");
        from += age ? 2 : 0;
        int head = -1;
        int first = from;
        for (int i = from; i < sentence.size() && i < from + WINDOW && mayStandBeforeHead(sentence.token(i)); i++) {
            if (DETERMINERS.contains(sentence.token(i).pos())) {
                first = i + 1;
            }
            if (sentence.token(i).isNoun()) {
                head = i;
            }
        }
        if (head < first
                || !Titles.isHead(sentence.token(head))
                || sentence.token(head).pos().endsWith("S")) {
            return null;
        }
        return new Apposition(first, head, complementEnd(sentence, head));
    }

    private static boolean mayStandBeforeHead(Token token) {
        return isNominal(token)
                || DETERMINERS.contains(token.pos())
                || BEFORE_HEAD.contains(token.pos())
                || token.word().equals("-");
    }

    /** The end of "of state for political affairs" behind a title's head. */
    private static int complementEnd(Sentence sentence, int head) {
        int end = head;
        int i = head + 1;
        while (i + 1 < sentence.size()
                && i < head + WINDOW
                && PREPOSITIONS.contains(sentence.token(i).word())) {
            int after = i + 1;
            while (after < sentence.size() && isComplementWord(sentence, after)) {
                after++;
            }
            if (!sentence.token(after - 1).isNoun() || after == i + 1) {
                break;
            }
            end = after - 1;
            i = after;
        }
        return end;
    }

    private static boolean isComplementWord(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean joins = token.word().equals("and")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).isProperNoun()
                && sentence.token(i - 1).isProperNoun();
        return isNominal(token) || IN_COMPLEMENT.contains(token.pos()) || SIGNS.contains(token.word()) || joins;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.pos().startsWith("JJ");
    }
}
