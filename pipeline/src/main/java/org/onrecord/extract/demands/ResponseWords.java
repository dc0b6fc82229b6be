package org.onrecord.extract.demands;

import static org.onrecord.record.ResponseKind.ACCEPTS;
import static org.onrecord.record.ResponseKind.COUNTERS;
import static org.onrecord.record.ResponseKind.OPEN;
import static org.onrecord.record.ResponseKind.REJECTS;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.ResponseKind;
import org.onrecord.words.WordList;

/** What a word says to a demand. Stateless. */
final class ResponseWords {

    private static final Map<String, ResponseKind> WORDS = WordList.rows("extract/demands/answer-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> ResponseKind.of(row[1])));
    private static final Set<String> CALLING = WordList.words("extract/demands/naming-verbs.txt");
    /** How far behind its verb a particle may stand ("turned the offer down"). */
    private static final int PARTICLE_WITHIN = 5;

    /** Words of the longest phrase in answer-words.tsv. */
    private static final int LONGEST = 4;

    private ResponseWords() {}

    /**
     * The kind of answer that a verb ("refused", "turned … down", "did not agree") or a predicate ("is open to",
     * "called it unrealistic") gives; null where it gives none, or only on a condition.
     *
     * @param word index of a token of a parsed sentence
     */
    static ResponseKind of(Clauses clauses, int word) {
        ResponseKind kind = null;
        if (isPredicate(clauses, word)) {
            kind = ofPredicate(clauses, word);
        } else if (clauses.token(word).isVerb()) {
            kind = ofVerb(clauses, word);
        }
        if (kind == null || clauses.isConditional(word)) {
            return null;
        }
        String modal = clauses.modalOf(word);
        boolean perhaps = modal.equals("might") || modal.equals("may");
        if (!perhaps && (clauses.isNegated(word) || modal.equals("no"))) {
            return negated(kind);
        }
        return perhaps || modal.equals("could") ? possibly(kind) : kind;
    }

    /** "said no", "“No,” she said": a word that by itself denies. */
    static boolean isNo(Clauses clauses, int word) {
        boolean nothingAfter = word + 1 == clauses.sentence().size()
                || clauses.hasPos(word + 1, ".", ",", ":")
                || clauses.closesQuotation(word + 1);
        return clauses.is(word, "no") && nothingAfter;
    }

    /** "has no plans to", "had no intention of". */
    static boolean hasNoIntention(Clauses clauses, int word) {
        int object = clauses.token(word).hasLemma("have") ? clauses.sentence().child(word, "obj") : -1;
        return object >= 0
                && clauses.token(object).hasLemma("plan", "intention", "intent")
                && clauses.is(clauses.sentence().child(object, "det"), "no");
    }

    /** The kind that a noun or any other word stands for by itself ("an area of compromise"); null for none. */
    static ResponseKind ofWord(Token token) {
        return token.isVerb() || token.pos().startsWith("JJ") ? null : WORDS.get(token.lowerLemma());
    }

    /** "did not agree" rejects, "did not rule out" and "is not opposed" leave open, "is not open to" rejects. */
    private static ResponseKind negated(ResponseKind kind) {
        return switch (kind) {
            case REJECTS -> OPEN;
            case COUNTERS -> null;
            case ACCEPTS, OPEN -> REJECTS;
        };
    }

    private static ResponseKind possibly(ResponseKind kind) {
        return kind == COUNTERS ? null : OPEN;
    }

    private static ResponseKind ofVerb(Clauses clauses, int verb) {
        String lemma = clauses.token(verb).lowerLemma();
        for (int i = verb + 1;
                i < Math.min(verb + PARTICLE_WITHIN, clauses.sentence().size());
                i++) {
            ResponseKind kind = clauses.hasPos(i, "RP", "RB", "IN", "NN", "TO")
                    ? WORDS.get(lemma + " " + clauses.token(i).lower())
                    : null;
            if (kind != null && (i == verb + 1 || clauses.dominates(verb, i))) {
                return kind;
            }
        }
        int then = clauses.sentence().child(verb, "xcomp");
        if (CALLING.contains(lemma) && then > verb && clauses.token(then).pos().startsWith("JJ")) {
            return ofPredicate(clauses, then);
        }
        ResponseKind kind = WORDS.get(lemma);
        boolean goesOn = kind != null && then > verb && clauses.token(then).isVerb();
        ResponseKind further = goesOn ? ofVerb(clauses, then) : null;
        // "agreed to discuss", "refused to rule out"
        boolean open = kind == ACCEPTS && further == OPEN || kind == REJECTS && further == REJECTS;
        return open ? OPEN : kind;
    }

    /** By the longest run of words that ends or begins with the predicate: "out of the question", "open to", "open". */
    private static ResponseKind ofPredicate(Clauses clauses, int word) {
        for (int length = LONGEST; length > 1; length--) {
            String before = words(clauses, word - length + 1, word);
            ResponseKind kind =
                    WORDS.containsKey(before) ? WORDS.get(before) : WORDS.get(words(clauses, word, word + length - 1));
            if (kind != null) {
                return kind;
            }
        }
        ResponseKind kind = WORDS.get(clauses.token(word).lower());
        return kind != null ? kind : WORDS.get(clauses.token(word).lowerLemma());
    }

    /** The words from one index to another, both included, in lower case; empty where the sentence has not as many. */
    private static String words(Clauses clauses, int first, int last) {
        if (first < 0 || last >= clauses.sentence().size()) {
            return "";
        }
        StringJoiner words = new StringJoiner(" ");
        for (int i = first; i <= last; i++) {
            words.add(clauses.token(i).lower());
        }
        return words.toString();
    }

    /** "is open to", "called it unrealistic", "out of the question". */
    private static boolean isPredicate(Clauses clauses, int word) {
        ParsedSentence sentence = clauses.sentence();
        boolean adjective = clauses.posStarts(word, "JJ");
        if (sentence.child(word, "cop") >= 0) {
            return adjective || clauses.hasPos(word, "NN", "VBN", "VBG");
        }
        int calls = sentence.hasRelation(word, "xcomp", "obl", "obj", "advcl", "ccomp") ? sentence.head(word) : -1;
        return adjective
                && calls >= 0
                && clauses.token(calls).isVerb()
                && CALLING.contains(clauses.token(calls).lowerLemma());
    }
}
