package org.onrecord.extract.quotes;

import java.util.Set;
import java.util.function.IntPredicate;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;

/** The words of a noun phrase, from its head and the parse. */
final class NounPhrases {

    /** What hangs from a head without being part of its name or description. */
    private static final Set<String> OUTSIDE = Set.of(
            "acl:relcl",
            "advcl",
            "parataxis",
            "ccomp",
            "cop",
            "nsubj",
            "nsubj:pass",
            "aux",
            "discourse",
            "dep",
            "obl",
            "advmod",
            "mark",
            "csubj",
            "xcomp",
            "obj",
            "cc:preconj",
            "obl:tmod",
            "nmod:tmod",
            "obl:npmod");

    private NounPhrases() {}

    /**
     * @param head token of the phrase
     * @param blocked tokens that cannot belong to it: quoted ones, the cue
     * @return from the first to the last of the contiguous tokens around the head
     */
    static Span around(ParsedSentence sentence, int head, IntPredicate blocked) {
        boolean[] inside = new boolean[sentence.size()];
        collect(sentence, head, head, inside, blocked);
        int first = head;
        int last = head;
        while (first > 0 && inside[first - 1]) {
            first--;
        }
        while (last + 1 < sentence.size() && inside[last + 1]) {
            last++;
        }
        while (last > head && isPunctuation(sentence.token(last))) {
            last--;
        }
        while (first < head
                && (isPunctuation(sentence.token(first))
                        || sentence.token(first).pos().matches("CC|IN|TO|RB"))) {
            first++;
        }
        return sentence.spanOf(first, last);
    }

    private static void collect(ParsedSentence sentence, int token, int head, boolean[] inside, IntPredicate blocked) {
        if (blocked.test(token)) {
            return;
        }
        inside[token] = true;
        for (int child : sentence.children(token)) {
            String relation = sentence.relation(child);
            boolean before = relation.equals("advmod") && child < token || isBeforeHyphen(sentence, child, token);
            boolean outside = OUTSIDE.contains(relation) && !before;
            boolean clause =
                    relation.startsWith("conj") && sentence.token(child).isVerb()
                            || relation.equals("acl")
                                    && child > 0
                                    && sentence.token(child - 1).word().equals(",");
            if (!outside && !clause) {
                collect(sentence, child, head, inside, blocked);
            }
        }
    }

    /** "Right" of "right-hand". */
    private static boolean isBeforeHyphen(ParsedSentence sentence, int token, int head) {
        return token + 2 == head && sentence.token(token + 1).pos().equals("HYPH");
    }

    static boolean isPunctuation(Token token) {
        return !Character.isLetterOrDigit(token.word().codePointAt(0))
                && !token.pos().equals("$");
    }
}
