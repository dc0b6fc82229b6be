package org.onrecord.language.grammar;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Questions about the clauses and phrases of one parsed sentence. Immutable. */
public final class Clauses {

    private static final Set<String> HYPOTHETICAL = Set.of("would", "could", "might", "may", "can");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "hardly", "nor");
    private static final Set<String> ENABLING = WordList.words("language/grammar/enabling-verbs.txt");
    private static final Set<String> UNDOING = WordList.words("language/grammar/undoing-verbs.txt");

    private final ParsedSentence sentence;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final Subjects subjects;

    /**
     * @param quotations of the sentence's article
     */
    Clauses(ParsedSentence sentence, Quotations quotations) {
        this.quotations = quotations;
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.subjects = new Subjects(sentence, phrases);
    }

    public ParsedSentence sentence() {
        return sentence;
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    /** Whether the word at an index is one of these, which are in lower case; false outside the sentence. */
    public boolean is(int index, String... words) {
        return sentence.is(index, words);
    }

    public boolean posStarts(int index, String prefix) {
        return sentence.posStarts(index, prefix);
    }

    public boolean hasPos(int index, String... tags) {
        return sentence.hasPos(index, tags);
    }

    /** Whether a noun stands after one of these prepositions. */
    public boolean isAfterPreposition(int noun, String... prepositions) {
        return is(sentence.child(noun, "case"), prepositions);
    }

    /** Whether a word only helps a verb or predicate: "has", "is", "must". */
    public boolean isAuxiliary(int word) {
        return sentence.relation(word).startsWith("aux")
                || sentence.relation(word).equals("cop");
    }

    /** Whether the sentence ends with a question mark, or with one and a mark behind it. */
    public boolean isQuestion() {
        return is(sentence.size() - 1, "?") || is(sentence.size() - 2, "?");
    }

    /** Index of the word before a clause, over its "that" if it has one; may be -1 or less. */
    public int beforeClause(int first) {
        return is(first - 1, "that") ? first - 2 : first - 1;
    }

    public boolean isPassive(int verb) {
        return sentence.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") >= 0;
    }

    public boolean isNegated(int word) {
        for (int child : sentence.children(word)) {
            if (NEGATIONS.contains(token(child).lower()) && child < word) {
                return true;
            }
        }
        return word > 0 && NEGATIONS.contains(token(word - 1).lower());
    }

    /** "did not bother to ask", "refused to ask". */
    public boolean isUndone(int verb) {
        int head = sentence.head(verb);
        return head >= 0
                && sentence.relation(verb).equals("xcomp")
                && token(head).isVerb()
                && (isNegated(head) || UNDOING.contains(token(head).lowerLemma()));
    }

    /** "would demand", "if they ask": not said to have happened. */
    public boolean isHypothetical(int verb) {
        for (int child : sentence.children(verb)) {
            boolean auxiliary = sentence.relation(child).startsWith("aux");
            boolean mark = sentence.relation(child).equals("mark");
            if (auxiliary && HYPOTHETICAL.contains(token(child).lower()) || mark && is(child, "if", "whether")) {
                return true;
            }
        }
        int head = sentence.head(verb);
        boolean infinitive = sentence.relation(verb).equals("xcomp");
        return head >= 0
                && token(head).isVerb()
                && (sentence.relation(verb).equals("conj") || infinitive)
                && (infinitive && ENABLING.contains(token(head).lowerLemma()) || isHypothetical(head));
    }

    /** Whether a verb or predicate stands in an "if" clause. */
    public boolean isConditional(int word) {
        return is(sentence.child(word, "mark"), "if", "whether", "unless");
    }

    /** The modal of a verb or predicate in lower case, "no" for "cannot", empty where it has none. */
    public String modalOf(int word) {
        for (int child : sentence.children(word)) {
            if (sentence.relation(child).startsWith("aux") && token(child).isModal()) {
                return is(child, "cannot") ? "no" : token(child).lower();
            }
        }
        return "";
    }

    /**
     * Whether a verb tells what happens or will: finite, or the participle of a finite clause ("he refused",
     * "will refuse", "…, refusing"), not an infinitive that somebody else wants ("urged him to accept").
     */
    public boolean isTold(int verb) {
        boolean auxiliary = sentence.child(verb, "aux", "aux:pass") >= 0;
        return switch (token(verb).pos()) {
            case "VBD", "VBP", "VBZ" -> true;
            case "VB" -> auxiliary && !is(verb - 1, "to");
            case "VBN" -> auxiliary;
            case "VBG" -> auxiliary || sentence.hasRelation(verb, "advcl", "conj", "dep");
            default -> false;
        };
    }

    /** Whether one token hangs from another, directly or not, or is the same. */
    public boolean dominates(int ancestor, int token) {
        for (int at = token, steps = 0; at >= 0 && steps < sentence.size(); at = sentence.head(at), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(int index) {
        return index >= 0 && index < sentence.size();
    }

    /** Whether a quotation begins with this mark; false outside the sentence. */
    public boolean opensQuotation(int index) {
        return isInside(index) && quotations.beginWith(token(index));
    }

    /** Whether a quotation ends with this mark; false outside the sentence. */
    public boolean closesQuotation(int index) {
        return isInside(index) && quotations.endWith(token(index));
    }

    /**
     * Whether a quotation that begins within some words is not over with them.
     *
     * @param end index after the last of them
     */
    public boolean isQuotationOpen(int first, int end) {
        int open = 0;
        for (int i = first; i < end; i++) {
            open += opensQuotation(i) ? 1 : closesQuotation(i) ? -1 : 0;
        }
        return open > 0;
    }

    /** Whether a quotation begins or ends with this mark. */
    public boolean isQuotationMark(int index) {
        return opensQuotation(index) || closesQuotation(index);
    }

    /** Whether a word or mark stands in a quotation, the quotation's marks included. */
    public boolean isQuoted(int index) {
        return quotations.hold(token(index));
    }

    /** See {@link Subjects#ownOf}. */
    public int ownSubjectOf(int verb) {
        return subjects.ownOf(verb);
    }

    /** See {@link Subjects#of}. */
    public int subjectOf(int verb) {
        return subjects.of(verb);
    }

    /** See {@link Subjects#agentOf}. */
    public int agentOf(int verb) {
        return subjects.agentOf(verb);
    }

    /** See {@link NounPhrases#of}. */
    public Span phraseOf(int head) {
        return phrases.of(head);
    }

    /** See {@link NounPhrases#first}. */
    public int first(int token) {
        return phrases.first(token);
    }

    /** See {@link BaseNounPhrase#nounAt}. */
    public int nounAt(int from) {
        return BaseNounPhrase.nounAt(sentence, from);
    }

    /** See {@link BaseNounPhrase#begins}. */
    public boolean beginsPhrase(int index) {
        return BaseNounPhrase.begins(sentence, index);
    }

    /** See {@link NounPhrases#isSomebody}. */
    public boolean isSomebody(int head) {
        return phrases.isSomebody(head);
    }

    /** See {@link NounPhrases#canAct}. */
    public boolean canAct(int head) {
        return phrases.canAct(head);
    }
}
