package org.onrecord.resolve.places;

import java.util.Map;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.words.WordList;

/**
 * Says whether a sentence treats the seat of a government as the government: as somebody who thinks,
 * says, wants or is dealt with. Being in, at or from a place never counts. Thread-safe.
 */
final class GeoMetonyms {

    private static final Set<String> AT = Set.of("in", "at", "inside", "outside", "near", "around", "into", "across");

    private static final Set<String> DATELINE = Set.of("—", "–", "-", "--", "―", "_", "(", "-LRB-", ":", "/");
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD", "RB");
    private static final Set<String> APPEALING = Set.of("on", "upon", "to", "with");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");

    /** How a word treats a capital as the state, see metonym-words.tsv. */
    private enum Role {
        ADJECTIVE,
        APPEAL,
        COUNTERPART,
        NOUN,
        OBJECT,
        REQUEST,
        REQUIREMENT,
        STAFF,
        VERB
    }

    private final Map<Role, Set<String>> roles = WordList.groups("resolve/metonym-words.tsv", Role.class);

    /** Whether the name stands where somebody or something is. */
    boolean isLocation(Sentence sentence, int first, int last) {
        int before = first - 1;
        while (before >= 0 && isArticleOrAdjective(sentence.token(before))) {
            before--;
        }
        return before >= 0 && AT.contains(sentence.token(before).lemma());
    }

    private static boolean isArticleOrAdjective(Token token) {
        return token.pos().equals("DT") || token.pos().equals("JJ");
    }

    /**
     * @param first first token of the name
     * @param last last token of the name
     */
    boolean isActor(Sentence sentence, int first, int last) {
        if (isDateline(sentence, first, last)) {
            return false;
        }
        boolean dealtWith =
                first > 0 && sentence.token(first - 1).isVerb() && has(Role.OBJECT, sentence.token(first - 1));
        boolean inWords = actsInWords(sentence, first, last) || isAsked(sentence, first, last);
        if (dealtWith || inWords || isConcerned(sentence, first, last)) {
            return true;
        }
        return sentence instanceof ParsedSentence parsed && actsInParse(parsed, first, last);
    }

    /** "WASHINGTON — The …", "KYIV (Reuters)". */
    private static boolean isDateline(Sentence sentence, int first, int last) {
        return first == 0
                && last + 1 < sentence.size()
                && DATELINE.contains(sentence.token(last + 1).word());
    }

    private boolean actsInParse(ParsedSentence sentence, int first, int last) {
        int head = headOf(sentence, first, last);
        for (int steps = 0; steps < 4 && sentence.relation(head).equals("conj"); steps++) {
            head = sentence.head(head);
        }
        int governor = sentence.head(head);
        if (governor < 0) {
            return false;
        }
        Token word = sentence.token(governor);
        return switch (sentence.relation(head)) {
            case "nsubj" -> isMindful(sentence, governor, word);
            case "nmod:poss" -> has(Role.NOUN, word);
            case "compound" -> has(Role.STAFF, word);
            case "obl:agent" -> true;
            case "obj", "iobj" -> has(Role.OBJECT, word);
            case "obl", "nmod" -> isCounterpart(sentence, head, word);
            default -> false;
        };
    }

    private boolean isMindful(ParsedSentence sentence, int governor, Token word) {
        if (word.isVerb()) {
            return has(Role.VERB, word);
        }
        return sentence.child(governor, "cop") >= 0 && (has(Role.ADJECTIVE, word) || has(Role.NOUN, word));
    }

    private boolean isCounterpart(ParsedSentence sentence, int head, Token word) {
        int marker = sentence.child(head, "case");
        String preposition = marker < 0 ? "" : sentence.token(marker).lemma();
        return switch (preposition) {
            case "by" -> word.pos().equals("VBN");
            case "with", "between" -> has(Role.COUNTERPART, word) || has(Role.NOUN, word) || has(Role.VERB, word);
            case "for", "to", "on", "against", "towards", "toward" -> has(Role.COUNTERPART, word);
            default -> false;
        };
    }

    /** The words right after the name: "Moscow has long believed", "Moscow's demands". */
    private boolean actsInWords(Sentence sentence, int first, int last) {
        int next = last + 1;
        boolean preposition =
                first > 0 && PREPOSITIONS.contains(sentence.token(first - 1).pos());
        if (next >= sentence.size() || isLocation(sentence, first, last)) {
            return false;
        }
        if (sentence.token(next).pos().equals("POS")) {
            return next + 1 < sentence.size() && has(Role.NOUN, sentence.token(next + 1));
        }
        boolean finite = FINITE.contains(sentence.token(next).pos());
        while (next + 1 < sentence.size() && isAuxiliary(sentence.token(next))) {
            next++;
        }
        Token verb = sentence.token(next);
        // "who Washington claims was …": taggers take the verb for a noun there
        boolean relative = first > 0
                && sentence.hasPos(first - 1, "WP", "WDT")
                && verb.pos().equals("NNS");
        boolean acts = finite && !preposition && verb.isVerb() && !verb.lemma().equals("be");
        return (acts || relative) && has(Role.VERB, verb);
    }

    /** "wants Ankara to lift the ban", "called on Nairobi to act", "demanded that Khartoum release them". */
    private boolean isAsked(Sentence sentence, int first, int last) {
        if (first < 2 || last + 2 >= sentence.size()) {
            return false;
        }
        Token before = sentence.token(first - 1);
        Token earlier = sentence.token(first - 2);
        Token next = sentence.token(last + 1);
        if (before.lemma().equals("that") && has(Role.REQUIREMENT, earlier)) {
            return next.pos().equals("VB") || next.pos().equals("VBP");
        }
        boolean asked = before.isVerb() && has(Role.REQUEST, before);
        boolean appealed = APPEALING.contains(before.lemma()) && has(Role.APPEAL, earlier);
        boolean verb = sentence.token(last + 2).isVerb()
                && !sentence.token(last + 2).lemma().equals("be");
        return (asked || appealed) && next.lemma().equals("to") && verb;
    }

    private static boolean isAuxiliary(Token token) {
        return token.pos().startsWith("RB") || token.pos().equals("MD") || AUXILIARIES.contains(token.lemma());
    }

    /** "For Moscow, the deal …". */
    private static boolean isConcerned(Sentence sentence, int first, int last) {
        return first > 0
                && sentence.token(first - 1).lemma().equals("for")
                && (first == 1 || sentence.token(first - 2).word().equals(","))
                && last + 1 < sentence.size()
                && sentence.token(last + 1).word().equals(",");
    }

    private boolean has(Role role, Token token) {
        return roles.get(role).contains(token.lemma());
    }

    /** The token of the name that the rest of it hangs from. */
    static int headOf(ParsedSentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }
}
