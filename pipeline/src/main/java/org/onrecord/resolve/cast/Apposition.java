package org.onrecord.resolve.cast;

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
            if (sentence.token(i).pos().matches("DT|PRP\\$|POS")) {
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
        return token.pos().matches("NN.*|JJ.*|DT|PRP\\$|POS|HYPH|CD|VBG|VBN|RB")
                || token.word().equals("-");
    }

    /** The end of "of state for political affairs" behind a title's head. */
    private static int complementEnd(Sentence sentence, int head) {
        int end = head;
        int i = head + 1;
        while (i + 1 < sentence.size()
                && i < head + WINDOW
                && sentence.token(i).word().matches("of|for|at|from|in|on|to")) {
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
        return token.pos().matches("NN.*|JJ.*|DT|POS|CD") || token.word().matches("-|&|\\.") || joins;
    }
}
