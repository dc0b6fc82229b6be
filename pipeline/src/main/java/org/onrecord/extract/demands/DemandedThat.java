package org.onrecord.extract.demands;

import static org.onrecord.language.grammar.Pronoun.HE;
import static org.onrecord.language.grammar.Pronoun.IT;
import static org.onrecord.language.grammar.Pronoun.SHE;

import org.onrecord.language.Token;
import org.onrecord.language.grammar.ActorNouns;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;

/** What is wanted as a clause: "demanded (that) Y". One per cue; immutable. */
final class DemandedThat extends ComplementReader {

    DemandedThat(Clauses clauses, int cue, boolean inHeading) {
        super(clauses, cue, inHeading);
    }

    /** "that Y", or Y alone as a clause. */
    Complement ofVerb(boolean subjunctiveOnly) {
        int verb = clauseVerb();
        if (verb < 0) {
            return withoutVerb();
        }
        int subject = clauses.ownSubjectOf(verb);
        if (clauses.isConditional(verb) || subjunctiveOnly && !isWish(verb, subject)) {
            return null;
        }
        return clause(subject, verb, Math.max(cue + 1, clauses.first(subject)));
    }

    private Complement clause(int subject, int verb, int first) {
        int doer = clauses.isPassive(verb) ? clauses.agentOf(verb) : subject;
        return Complement.of(Frame.THAT, somebody(doer), contents.from(first, verb, cue));
    }

    /** "that the board cut fees": where the tagger took the subjunctive for a noun, no finite verb follows. */
    private Complement withoutVerb() {
        int that = -1;
        for (int i = cue + 1; i < sentence.size(); i++) {
            if (that < 0 && i < cue + 3 && clauses.is(i, "that")) {
                that = i;
            } else if (token(i).isFinite()) {
                return null;
            }
        }
        if (that < 0 || !clauses.beginsPhrase(that + 1)) {
            return null;
        }
        int last = that + 1;
        while (last + 1 < sentence.size()
                && token(last).isNamed()
                && token(last + 1).ner().equals(token(last).ner())) {
            last++;
        }
        Span content = contents.from(that + 1, last, cue);
        int noun = token(last).isNamed() ? last : actorNounFrom(last);
        return Complement.of(Frame.THAT, noun < 0 ? null : sentence.spanOf(that + 1, noun), content);
    }

    private int actorNounFrom(int first) {
        for (int i = first; i < Math.min(first + 5, sentence.size()); i++) {
            if (token(i).isNoun() && ActorNouns.holds(token(i).lowerLemma())) {
                return i;
            }
        }
        return -1;
    }

    /** The verb or predicate of a clause after the cue with a subject of its own; or -1. */
    private int clauseVerb() {
        for (int child : sentence.children(cue)) {
            boolean clause = thatFollows()
                    ? sentence.hasRelation(child, "ccomp", "dep", "parataxis", "advcl", "xcomp")
                    : sentence.relation(child).equals("ccomp")
                            && (token(child).isVerb() || sentence.child(child, "cop", "aux") >= 0);
            if (clause && child > cue && clauses.ownSubjectOf(child) > cue) {
                return child;
            }
        }
        return -1;
    }

    /** A subjunctive ("that he resign", "that it be paid") or a modal of obligation. */
    private boolean isWish(int verb, int subject) {
        for (int child : sentence.children(verb)) {
            if (sentence.relation(child).startsWith("aux")) {
                if (token(child).isModal()) {
                    return DemandLexicon.MODALS.containsKey(token(child).lowerLemma());
                }
                if (!clauses.is(child, "not")) {
                    return clauses.is(child, "be");
                }
            }
        }
        if (token(verb).hasLemma("have", "need") && clauses.is(verb + 1, "to")) {
            return true;
        }
        if (token(verb).hasLemma("have") && sentence.child(verb, "obj", "xcomp", "ccomp") < 0) {
            return false;
        }
        // "insisted that the owners pay": after a past tense a plain present is a subjunctive
        boolean outOfTense = token(cue).hasPos("VBD", "VBN") && clauses.isSomebody(subject);
        boolean subjunctive = token(verb).pos().equals("VB")
                || token(verb).pos().equals("VBP") && (isSingular(subject) || outOfTense);
        return subjunctive && token(verb).isBaseForm();
    }

    private boolean isSingular(int subject) {
        Token token = token(subject);
        boolean several = sentence.child(subject, "conj") >= 0;
        return !several && token.hasPos("NN", "NNP") || Pronoun.is(token, HE, SHE, IT);
    }

    /** "X's demand that Y". */
    Complement ofNoun() {
        if (!thatFollows()) {
            return null;
        }
        for (int i = cue + 1; i < sentence.size(); i++) {
            int subject = token(i).isVerb() ? clauses.ownSubjectOf(i) : -1;
            if (subject > cue) {
                boolean passive = clauses.isPassive(i);
                int auxiliary = sentence.child(i, "aux:pass");
                boolean fact = passive && clauses.is(auxiliary, "is", "are", "was", "were", "'s", "’s");
                boolean wished = !fact && (passive || isWish(i, subject));
                return wished ? clause(subject, i, clauses.first(subject)) : null;
            }
        }
        return withoutVerb();
    }
}
