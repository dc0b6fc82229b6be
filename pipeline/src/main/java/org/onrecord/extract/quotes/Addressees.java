package org.onrecord.extract.quotes;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.NounPhrases;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Span;

/** Whom something was said to: the object of "told", or what "to" leads to after "said". Stateless. */
final class Addressees {

    private static final Set<String> TELLING = Set.of(
            "tell", "ask", "urge", "remind", "assure", "warn", "inform", "advise", "promise", "text", "email", "order");
    private static final Set<String> SPEAKING =
            Set.of("say", "write", "explain", "complain", "shout", "reply", "add", "confide");

    private Addressees() {}

    /**
     * @param cue token of the verb
     * @return null where nobody is named
     */
    static Span of(ParsedSentence sentence, int cue, String lemma, Quotations quoted) {
        if (lemma == null) {
            return null;
        }
        int head = -1;
        if (TELLING.contains(lemma)) {
            head = sentence.child(cue, "iobj", "obj");
        } else if (SPEAKING.contains(lemma)) {
            head = spokenTo(sentence, cue);
        }
        if (head <= cue || quoted.hold(sentence.token(head)) || !canListen(sentence.token(head))) {
            return null;
        }
        return NounPhrases.around(sentence, head, i -> i == cue || quoted.hold(sentence.token(i)));
    }

    private static int spokenTo(ParsedSentence sentence, int cue) {
        for (int child : sentence.children(cue)) {
            int marker = sentence.relation(child).startsWith("obl") ? sentence.child(child, "case") : -1;
            if (marker >= 0 && sentence.token(marker).word().equals("to")) {
                return child;
            }
        }
        return -1;
    }

    private static boolean canListen(Token token) {
        return token.isPronoun()
                || token.isNoun() && (token.isNamed() || token.pos().endsWith("S") || token.isProperNoun());
    }
}
