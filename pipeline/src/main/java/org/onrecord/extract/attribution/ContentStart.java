package org.onrecord.extract.attribution;

import java.util.Set;
import org.onrecord.language.Token;
import org.onrecord.words.WordList;

/**
 * Where the words said begin, when the model's content takes in whom they were said to: "told reporters
 * in May | that …", "asked the board in Riga | to …", "called on | the state to …". All numbers are of tokens. Immutable.
 *
 * @param first of the content
 * @param addresseeFirst of whom it was said to, -1 where that is not known from here
 */
record ContentStart(int first, int addresseeFirst, int addresseeLast) {

    private static final int LONGEST_ADDRESSEE = 10;
    private static final Set<String> TELLING = WordList.words("extract/verbs-of-telling.txt");

    private static final Set<String> AFTER_ADDRESSEE = Set.of("IN", "TO", "RB");
    private static final Set<String> PAUSES = Set.of(",", ":", ".", "``");

    static ContentStart of(TokenTable t, ContentCandidate content) {
        int first = content.first;
        int cue = content.cue;
        String lemma = t.tokens[cue].lowerLemma();
        if (lemma.equals("call") && first == cue + 1 && is(t, first, "on") && first < content.last) {
            return new ContentStart(first + 1, -1, -1);
        }
        if (!TELLING.contains(lemma) || first <= cue || content.last - first < 2) {
            return new ContentStart(first, -1, -1);
        }
        return first == cue + 1 ? afterAddressee(t, content) : afterPlace(t, content);
    }

    /** "Told reporters in May that …". */
    private static ContentStart afterAddressee(TokenTable t, ContentCandidate content) {
        int first = content.first;
        int end = Math.min(content.last - 1, first + LONGEST_ADDRESSEE);
        for (int i = first + 1; i <= end && !endsClause(t.tokens[i]); i++) {
            if (is(t, i, "that") && t.tokens[i].pos().equals("IN")) {
                int last = first;
                while (last + 1 < i
                        && !AFTER_ADDRESSEE.contains(t.tokens[last + 1].pos())
                        && !t.tokens[last + 1].ner().equals("DATE")) {
                    last++;
                }
                return t.isPunctuation(first) || t.tokens[first].pos().equals("IN")
                        ? new ContentStart(first, -1, -1)
                        : new ContentStart(i, first, last);
            }
        }
        return new ContentStart(first, -1, -1);
    }

    /** "Asked the board | in Riga to …": the place belongs to the board. */
    private static ContentStart afterPlace(TokenTable t, ContentCandidate content) {
        int first = content.first;
        boolean place = is(t, first, "in") && t.tokens[first + 1].isProperNoun();
        int i = first + 1;
        while (place && i < content.last && t.tokens[i].isProperNoun()) {
            i++;
        }
        boolean asked =
                place && is(t, i, "to") && content.cue + 1 <= first - 1 && first - content.cue <= LONGEST_ADDRESSEE;
        return asked ? new ContentStart(i, content.cue + 1, i - 1) : new ContentStart(first, -1, -1);
    }

    private static boolean endsClause(Token token) {
        return token.isFinite() || PAUSES.contains(token.pos());
    }

    private static boolean is(TokenTable t, int i, String word) {
        return t.tokens[i].word().equalsIgnoreCase(word);
    }
}
