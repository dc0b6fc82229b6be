package org.onrecord.extract.demands;

import org.onrecord.language.grammar.ActorNouns;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** What is wanted as a clause: "demanded (that) Y". */
final class DemandedThat extends ComplementReader {

    DemandedThat(Clauses clauses, int cue, boolean inHeading) {
        super(clauses, cue, inHeading);
    }

    /** "that Y", or Y alone as a clause. */
    Complement ofVerb(boolean subjunctiveOnly) {
        int verb = complement();
        if (verb < 0) {
            return withoutVerb();
        }
        int subject = sentence.child(verb, "nsubj", "nsubj:pass");
        if (clauses.isConditional(verb)) {
            return null;
        }
        if (subject < 0 || subject <= cue || subjunctiveOnly && !isWish(verb, subject)) {
            return null;
        }
        int first = Math.max(cue + 1, clauses.first(subject));
        Span content = contents.from(first, verb, cue);
        boolean passive = clauses.isPassive(verb);
        int doer = passive ? clauses.agentOf(verb) : subject;
        Span addressee = doer >= 0 && clauses.isSomebody(doer) ? clauses.phraseOf(doer) : null;
        return content == null ? null : new Complement("that", addressee, content);
    }

    /** "that the board cut fees": where the tagger took the subjunctive for a noun, no finite verb follows. */
    private Complement withoutVerb() {
        int that = -1;
        for (int i = cue + 1; i < sentence.size(); i++) {
            if (that < 0 && i < cue + 3 && clauses.is(i, "that")) {
                that = i;
            } else if (token(i).pos().matches("VB[DPZ]|MD")) {
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
        for (int i = last;
                i < Math.min(last + 5, sentence.size()) && !token(last).isNamed();
                i++) {
            if (token(i).isNoun() && ActorNouns.holds(token(i).lowerLemma())) {
                last = i;
                break;
            }
        }
        boolean somebody = token(last).isNamed() || ActorNouns.holds(token(last).lowerLemma());
        Span addressee = somebody ? sentence.spanOf(that + 1, last) : null;
        return content == null ? null : new Complement("that", addressee, content);
    }

    private int complement() {
        for (int child : sentence.children(cue)) {
            if (child > cue
                    && sentence.relation(child).matches("ccomp|dep|parataxis|advcl|xcomp")
                    && sentence.child(child, "nsubj", "nsubj:pass") > cue
                    && (token(child).isVerb() || thatFollows() || sentence.child(child, "cop", "aux") >= 0)
                    && (sentence.relation(child).equals("ccomp") || thatFollows())) {
                return child;
            }
        }
        return -1;
    }

    /** A subjunctive ("that he resign", "that it be paid") or a modal of obligation. */
    private boolean isWish(int verb, int subject) {
        for (int child : sentence.children(verb)) {
            if (sentence.relation(child).startsWith("aux")) {
                String lemma = token(child).lowerLemma();
                if (token(child).pos().equals("MD")) {
                    return DemandLexicon.MODALS.containsKey(lemma);
                }
                if (clauses.is(child, "be")) {
                    return true;
                }
                if (!clauses.is(child, "not")) {
                    return false;
                }
            }
        }
        boolean base = token(verb).lower().equals(token(verb).lowerLemma());
        boolean several = sentence.child(subject, "conj") >= 0;
        boolean singular = !several && token(subject).pos().matches("NN|NNP")
                || token(subject).lower().matches("he|she|it");
        if (token(verb).lowerLemma().matches("have|need") && clauses.is(verb + 1, "to")) {
            return true;
        }
        if (token(verb).lowerLemma().equals("have") && sentence.child(verb, "obj", "xcomp", "ccomp") < 0) {
            return false;
        }
        // "insisted that the owners pay": after a past tense a plain present is a subjunctive
        boolean outOfTense = token(cue).pos().matches("VBD|VBN") && clauses.isSomebody(subject);
        return base && (token(verb).pos().equals("VB") || token(verb).pos().equals("VBP") && (singular || outOfTense));
    }

    /** "X's demand that Y". */
    Complement ofNoun() {
        if (!thatFollows()) {
            return null;
        }
        for (int i = cue + 1; i < sentence.size(); i++) {
            if (token(i).isVerb() && sentence.child(i, "nsubj", "nsubj:pass") > cue) {
                int subject = sentence.child(i, "nsubj", "nsubj:pass");
                Span content = contents.from(clauses.first(subject), i, cue);
                boolean passive = clauses.isPassive(i);
                int doer = passive ? clauses.agentOf(i) : subject;
                Span addressee = doer >= 0 && clauses.isSomebody(doer) ? clauses.phraseOf(doer) : null;
                boolean fact = passive
                        && sentence.child(i, "aux:pass") >= 0
                        && token(sentence.child(i, "aux:pass")).lower().matches("is|are|was|were|'s|’s");
                return content == null || fact || !isWish(i, subject) && !passive
                        ? null
                        : new Complement("that", addressee, content);
            }
        }
        return withoutVerb();
    }
}
