package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;

/** Finds where, after the words of what is wanted, a clause begins that says something else. One per content; immutable. */
final class FurtherClauses {

    private static final Set<String> AFTER_COMMA = Set.of(
            "who",
            "which",
            "whose",
            "where",
            "but",
            "while",
            "even",
            "after",
            "as",
            "with",
            "according",
            "so",
            "a",
            "an",
            "yet",
            "then",
            "when",
            "since",
            "or",
            "former");

    private static final Set<String> SUBORDINATING =
            Set.of("who", "which", "that", "whose", "where", "when", "if", "as", "what", "how");

    /** How many words on a verb may stand that tells what clause begins. */
    private static final int NEAR_VERB = 8;

    private final Clauses clauses;
    private final ParsedSentence sentence;
    private final int start;
    private final int head;
    private final int cue;

    /**
     * @param start index of the first token of the content
     * @param head index of its verb or noun
     * @param cue index of the word that reports the demand
     */
    FurtherClauses(Clauses clauses, int start, int head, int cue) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.start = start;
        this.head = head;
        this.cue = cue;
    }

    /** Whether one begins, or the clause of the cue goes on, with a token after the head: a word, or a comma before it. */
    boolean beginAt(int i) {
        boolean comma = clauses.is(i, ",");
        int next = comma ? i + 1 : i;
        if (isPredicate(i) || isBackAtCue(i) || comma && isBreak(next)) {
            return true;
        }
        if (!clauses.hasPos(next, "CC")) {
            return comma && isOtherVerbNear(next);
        }
        int member = next + 1;
        boolean named = comma && isPerson(member) && !isPerson(i - 1);
        boolean clause = named || clauses.is(member, "others") || isSaid(member) || isBesideCue(member);
        return clause || isOtherVerbNear(member) && !isThingBeforeComma(member);
    }

    private boolean isPerson(int i) {
        return i < sentence.size() && sentence.token(i).ner().equals("PERSON");
    }

    /** A finite verb after a noun phrase, and no relative word between: the phrase is over. */
    private boolean isPredicate(int i) {
        boolean finite = clauses.hasPos(i, "VBZ", "MD")
                || clauses.hasPos(i, "VBD") && !sentence.token(i).isBaseForm();
        if (!finite || !sentence.token(head).isNoun()) {
            return false;
        }
        for (int j = head + 1; j < i; j++) {
            boolean subordinating = SUBORDINATING.contains(sentence.token(j).lower())
                    && (clauses.posStarts(j, "W") || clauses.hasPos(j, "IN"));
            if (subordinating || sentence.token(j).isPronoun()) {
                return false;
            }
        }
        int verb = sentence.relation(i).startsWith("aux") && sentence.head(i) >= 0 ? sentence.head(i) : i;
        return !sentence.relation(i).startsWith("acl")
                && !sentence.relation(verb).startsWith("acl");
    }

    /** "Peru's demand that … was repeated": back in the clause that the cue is a part of. */
    private boolean isBackAtCue(int i) {
        int verb = clauses.isAuxiliary(i) && sentence.head(i) > i ? sentence.head(i) : i;
        boolean verbal = sentence.token(i).isVerb() || sentence.token(i).isModal();
        return verbal && verb != cue && !sentence.relation(cue).startsWith("aux") && clauses.dominates(verb, cue);
    }

    /** Whether what stands after a comma is no more of what is wanted. */
    private boolean isBreak(int next) {
        if (next >= sentence.size()) {
            return false;
        }
        boolean cut = AFTER_COMMA.contains(sentence.token(next).lower()) && !goesOnListing(next);
        boolean mark = clauses.closesQuotation(next) || clauses.is(next, ".");
        boolean ends = cut || mark || clauses.hasPos(next, "MD") || isAside(next);
        return ends || isMainSubject(next) || isAttribution(next) || isSentence(next);
    }

    /** "should resign, the delegates should not vote": after a comma, a clause with a subject and a finite verb of its own. */
    private boolean isSentence(int next) {
        int noun = clauses.beginsPhrase(next) ? clauses.nounAt(next) : -1;
        boolean subject = noun >= 0 && sentence.relation(noun).equals("nsubj") && clauses.first(noun) == next;
        int verb = subject ? sentence.head(noun) : -1;
        boolean finite = verb > noun
                && (sentence.token(verb).isFiniteVerb()
                        || !clauses.modalOf(verb).isEmpty());
        return finite
                && !clauses.dominates(verb, head)
                && sentence.child(verb, "mark") < 0
                && !sentence.hasRelation(verb, "acl", "acl:relcl", "advcl", "conj");
    }

    /** "should pay and that she expects it": a further clause of what is said, without a modal of demanding. */
    private boolean isSaid(int that) {
        boolean clause = sentence.relation(cue).startsWith("aux")
                && clauses.is(that, "that")
                && sentence.relation(that).equals("mark");
        if (!clause) {
            return false;
        }
        for (int child : sentence.children(sentence.head(that))) {
            if (sentence.relation(child).startsWith("aux")
                    && DemandLexicon.MODALS.containsKey(sentence.token(child).lowerLemma())) {
                return false;
            }
        }
        return true;
    }

    /** ", calling it …", ", denounced as …". */
    private boolean isAside(int next) {
        boolean participle =
                clauses.hasPos(next, "VBN") && sentence.relation(next).startsWith("acl");
        return clauses.hasPos(next, "VBG") || participle;
    }

    /** "and the league denounced it": a further clause with its own subject, which the cue does not govern. */
    private boolean isBesideCue(int from) {
        for (int i = from; i < sentence.size(); i++) {
            boolean subject = sentence.relation(i).startsWith("nsubj") && clauses.first(i) == from;
            int verb = subject ? sentence.head(i) : -1;
            if (verb > i) {
                boolean beside = sentence.relation(verb).equals("conj") && sentence.head(verb) <= cue;
                int governor = sentence.relation(cue).startsWith("aux") ? sentence.head(cue) : cue;
                return beside
                        || !clauses.dominates(governor, verb)
                                && sentence.hasRelation(verb, "root", "conj", "parataxis");
            }
        }
        return false;
    }

    /** "In appealing for calm, Holm said": the subject of the clause that the cue is a part of. */
    private boolean isMainSubject(int next) {
        for (int noun = next; noun < sentence.size() && !clauses.is(noun, ","); noun++) {
            if (sentence.relation(noun).startsWith("nsubj") && clauses.first(noun) == next) {
                return sentence.head(noun) > cue && clauses.dominates(sentence.head(noun), cue);
            }
        }
        return false;
    }

    /** "a well, a school and a road": one more thing of a list, no apposition. */
    private boolean goesOnListing(int next) {
        int noun = clauses.is(next, "a", "an") ? clauses.nounAt(next) : -1;
        return noun >= 0
                && sentence.relation(noun).equals("conj")
                && sentence.head(noun) > cue
                && sentence.token(sentence.head(noun)).isNoun();
    }

    /** "and a helicopter on Friday, and threatened": the verb after the comma is another matter. */
    private boolean isThingBeforeComma(int from) {
        int comma = from;
        while (comma < Math.min(from + NEAR_VERB, sentence.size())
                && !sentence.token(comma).isVerb()
                && !clauses.is(comma, ",")) {
            comma++;
        }
        boolean thing =
                clauses.hasPos(from, "DT", "CD") || clauses.posStarts(from, "JJ") || clauses.posStarts(from, "NN");
        return thing && comma < from + NEAR_VERB && clauses.is(comma, ",");
    }

    /** ", the mayor said", ", said the mayor". */
    private boolean isAttribution(int from) {
        for (int i = from; i < Math.min(from + 9, sentence.size()); i++) {
            if (sentence.token(i).isVerb()) {
                return sentence.token(i).isFiniteVerb()
                        && DemandLexicon.REPORTING_VERBS.contains(
                                sentence.token(i).lowerLemma());
            }
        }
        return false;
    }

    /** The next verb is no part of the content: it hangs from something before it. */
    private boolean isOtherVerbNear(int from) {
        for (int i = from; i < Math.min(from + NEAR_VERB, sentence.size()); i++) {
            if (sentence.token(i).isVerb() && !sentence.relation(i).startsWith("aux")) {
                int predicate = sentence.head(i);
                return sentence.relation(i).equals("cop")
                        ? sentence.relation(predicate).equals("conj") && sentence.head(predicate) <= cue
                        : isOtherVerb(i);
            }
            boolean furtherThing = i > from
                    && clauses.is(i, "and")
                    && sentence.token(i - 1).isNoun()
                    && clauses.posStarts(i + 1, "VB");
            if (furtherThing || clauses.is(i, "that", "to")) {
                return false;
            }
        }
        return false;
    }

    private boolean isOtherVerb(int verb) {
        int over = sentence.head(verb);
        boolean conjunct = sentence.relation(verb).equals("conj");
        boolean outside =
                over < 0 || over < start && (over <= cue || conjunct) || conjunct && isInOtherTense(verb, over);
        // a bare infinitive cannot stand beside a past tense: it goes on with what is wanted
        boolean infinitive = sentence.token(verb).pos().equals("VB");
        boolean besideCue = over == cue && conjunct && !sentence.token(cue).hasPos("VBD", "VBZ", "VBG", "VBN");
        return outside
                && (!infinitive || besideCue)
                && sentence.hasRelation(verb, "conj", "root", "parataxis", "ccomp", "dep", "advcl");
    }

    /** "to run and armed", "to run and has armed", "that pays and proposed": another tense goes on from the verb over it. */
    private boolean isInOtherTense(int verb, int over) {
        int auxiliary = sentence.child(verb, "aux", "aux:pass");
        boolean past = clauses.hasPos(verb, "VBD");
        boolean participle = clauses.hasPos(verb, "VBN") && (auxiliary < 0 || clauses.is(auxiliary, "has", "had"));
        return clauses.hasPos(over, "VB") ? past || participle : past && clauses.hasPos(over, "VBN", "VBZ");
    }
}
