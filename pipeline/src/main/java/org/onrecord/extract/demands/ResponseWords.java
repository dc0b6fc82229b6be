package org.onrecord.extract.demands;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.words.WordList;

/** What a word says to a demand: accepts|rejects|counters|open. Stateless. */
final class ResponseWords {

    private static final String ACCEPTS = "accepts";
    private static final String REJECTS = "rejects";
    private static final String OPEN = "open";

    private static final Map<String, String> WORDS = WordList.rows("extract/demands/answer-words.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));
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
    static String of(Clauses clauses, int word) {
        Token token = clauses.token(word);
        boolean predicate = isPredicate(clauses, word);
        String kind =
                token.isVerb() && !predicate ? ofVerb(clauses, word) : predicate ? ofPredicate(clauses, word) : null;
        if (kind == null || clauses.isConditional(word)) {
            return null;
        }
        String modal = clauses.modalOf(word);
        boolean possible = modal.matches("could|might|may");
        boolean denied = clauses.isNegated(word) || modal.equals("no");
        if (denied && !modal.matches("might|may")) {
            return negated(kind);
        }
        return possible ? possibly(kind) : kind;
    }

    /** "said no", "“No,” she said": a word that by itself denies. */
    static boolean isNo(Clauses clauses, int word) {
        boolean nothingAfter = word + 1 == clauses.sentence().size()
                || clauses.token(word + 1).pos().matches("[.,:]|''");
        return clauses.is(word, "no") && nothingAfter;
    }

    /** "has no plans to", "had no intention of". */
    static boolean hasNoIntention(Clauses clauses, int word) {
        int object = clauses.token(word).lowerLemma().equals("have")
                ? clauses.sentence().child(word, "obj")
                : -1;
        int no = object < 0 ? -1 : clauses.sentence().child(object, "det");
        return object >= 0
                && clauses.token(object).lowerLemma().matches("plan|intention|intent")
                && clauses.is(no, "no");
    }

    /** The kind that a noun or any other word stands for by itself ("an area of compromise"); null for none. */
    static String ofWord(Token token) {
        return token.isVerb() || token.pos().startsWith("JJ") ? null : WORDS.get(token.lowerLemma());
    }

    /** "did not agree" rejects, "did not rule out" and "is not opposed" leave open, "is not open to" rejects. */
    private static String negated(String kind) {
        return kind.equals(REJECTS) ? OPEN : kind.equals("counters") ? null : REJECTS;
    }

    private static String possibly(String kind) {
        return kind.equals("counters") ? null : OPEN;
    }

    private static String ofVerb(Clauses clauses, int verb) {
        String lemma = clauses.token(verb).lowerLemma();
        for (int i = verb + 1;
                i < Math.min(verb + PARTICLE_WITHIN, clauses.sentence().size());
                i++) {
            String kind = clauses.token(i).pos().matches("RP|RB|IN|NN|TO")
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
        String kind = WORDS.get(lemma);
        String further = kind == null || then < verb || !clauses.token(then).isVerb() ? null : ofVerb(clauses, then);
        if (ACCEPTS.equals(kind) && OPEN.equals(further)) {
            return OPEN;
        }
        return REJECTS.equals(kind) && REJECTS.equals(further) ? OPEN : kind;
    }

    /** By the longest run of words that ends or begins with the predicate: "out of the question", "open to", "open". */
    private static String ofPredicate(Clauses clauses, int word) {
        for (int length = LONGEST; length > 1; length--) {
            String before = words(clauses, word - length + 1, word);
            String kind =
                    WORDS.containsKey(before) ? WORDS.get(before) : WORDS.get(words(clauses, word, word + length - 1));
            if (kind != null) {
                return kind;
            }
        }
        String kind = WORDS.get(clauses.token(word).lower());
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
        if (!clauses.token(word).pos().matches("JJ.*|NN|VBN|VBG")) {
            return false;
        }
        if (sentence.child(word, "cop") >= 0) {
            return true;
        }
        int head = sentence.head(word);
        return head >= 0
                && sentence.relation(word).matches("xcomp|obl|obj|advcl|ccomp")
                && clauses.token(head).isVerb()
                && clauses.token(word).pos().startsWith("JJ")
                && CALLING.contains(clauses.token(head).lowerLemma());
    }
}
