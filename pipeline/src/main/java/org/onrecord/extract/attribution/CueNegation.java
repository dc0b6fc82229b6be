package org.onrecord.extract.attribution;

import java.util.Set;
import org.onrecord.record.CueType;

/**
 * What a cue says when it is negated. Whoever "did not say", "never claimed" or "declined to say" something has
 * neither said nor denied it: such a cue is told with its negation, and has no type. A negated belief or wish stays
 * one. Stateless.
 */
final class CueNegation {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
    private static final Set<String> HOLD_BACK = Set.of("decline", "refuse");
    private static final Set<String> SPEAK = Set.of(
            "say",
            "comment",
            "discuss",
            "answer",
            "confirm",
            "name",
            "identify",
            "disclose",
            "tell",
            "reveal",
            "explain",
            "elaborate",
            "specify",
            "speculate",
            "give",
            "provide",
            "describe",
            "detail",
            "acknowledge",
            "deny",
            "rule");
    /** Wishes that are as strong with the negation before them: not to want something is to want it not. */
    private static final Set<String> WISHES = Set.of(
            "want", "wish", "hope", "intend", "plan", "expect", "aim", "mean", "like", "desire", "prefer", "support",
            "favor", "favour", "back", "endorse", "seek");

    private CueNegation() {}

    /**
     * The words that turn a cue into its opposite, ready to stand before its lemma: "not", "never", "decline to".
     *
     * @return empty where it is not negated
     */
    static String before(TokenTable t, int cue) {
        for (int child : t.children[cue]) {
            String word = t.tokens[child].lower();
            if (child < cue && NOT.contains(word)) {
                return word.equals("never") ? "never " : "not ";
            }
            if (child < cue && word.equals("without") && t.isRelation(child, "mark")) {
                return "without ";
            }
        }
        int head = t.isRelation(cue, "xcomp") ? t.head[cue] : -1;
        String lemma = head < 0 ? "" : lemma(t, head);
        return HOLD_BACK.contains(lemma) ? lemma + " to " : "";
    }

    /** "Say" of "declined to say", where "declined" is the cue; -1 where the cue is no such verb or goes on otherwise. */
    static int heldBack(TokenTable t, int cue) {
        int verb = HOLD_BACK.contains(lemma(t, cue)) ? t.child(cue, "xcomp") : -1;
        return verb >= 0 && SPEAK.contains(lemma(t, verb)) ? verb : -1;
    }

    /** Whether the subject is nobody: "no official said", "none of them said". */
    static boolean isByNobody(TokenTable t, int cue) {
        int subject = t.child(cue, "nsubj");
        if (subject < 0 || subject > cue) {
            return false;
        }
        String first = t.tokens[t.left[subject]].lower();
        return NOBODY.contains(first) || first.equals("no") && t.left[subject] < cue;
    }

    /** Whether a type stays what it is under a negation. */
    static boolean leaves(CueType type, String lemma) {
        return type == CueType.BELIEVES || type == CueType.WANTS && WISHES.contains(lemma);
    }

    private static String lemma(TokenTable t, int token) {
        return t.tokens[token].lowerLemma();
    }
}
