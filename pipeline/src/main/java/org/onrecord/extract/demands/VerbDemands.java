package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Demands that a verb reports: "X urged Y to …", "X called for …", "guarantees sought by X". */
final class VerbDemands implements CandidateFinder {

    @Override
    public List<Candidate> find(Clauses clauses, boolean inHeading) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : clauses.sentence().tokens()) {
            DemandCue cue = DemandLexicon.VERBS.get(token.lowerLemma());
            if (cue == null
                    || !isVerb(clauses, token)
                    || clauses.isNegated(token.index())
                    || clauses.isUndone(token.index())
                    || isStandingRule(cue, token)
                    || isItselfAsked(clauses, token.index())
                    || !inHeading
                            && (clauses.isHypothetical(token.index())
                                    || isPlannedOnCondition(clauses, token.index())
                                    || isHabit(clauses, token))) {
                continue;
            }
            Candidate candidate = new OneVerb(clauses, cue, token.index(), inHeading).read();
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** "when veterans ask for help": nothing that happened once. */
    private static boolean isHabit(Clauses clauses, Token verb) {
        int adverb = clauses.sentence().child(verb.index(), "advmod");
        return verb.pos().matches("VB[PZ]")
                && adverb >= 0
                && (clauses.is(adverb, "when") || clauses.is(adverb, "whenever"));
    }

    /** "if elected she will seek": not asked yet. */
    private static boolean isPlannedOnCondition(Clauses clauses, int verb) {
        for (int child : clauses.sentence().children(verb)) {
            boolean condition = clauses.sentence().relation(child).equals("advcl") && clauses.isConditional(child);
            if (condition && clauses.modalOf(verb).matches("will|would|'ll|’ll")) {
                return true;
            }
        }
        return false;
    }

    /** "clinics require", "a law requiring": a rule that stands, which nobody has just laid down. */
    private static boolean isStandingRule(DemandCue cue, Token verb) {
        return cue.lemma().equals("require") && verb.pos().matches("VB[ZPG]");
    }

    /** "asks Holm to urge the ministry": nothing that Holm has urged. */
    private static boolean isItselfAsked(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        int asks = sentence.relation(verb).equals("xcomp") && clauses.is(verb - 1, "to") ? sentence.head(verb) : -1;
        DemandCue outer =
                asks < 0 ? null : DemandLexicon.VERBS.get(sentence.token(asks).lowerLemma());
        int asked = outer == null || !outer.takes("obj-to") ? -1 : sentence.child(asks, "obj");
        return asked > asks && asked < verb && !clauses.isPassive(asks);
    }

    /** Also "to advocate", where the tagger took the verb for a noun. */
    private static boolean isVerb(Clauses clauses, Token token) {
        return token.isVerb() || token.pos().equals("NN") && clauses.is(token.index() - 1, "to");
    }

    /** The frames of one verb, tried from the most telling to the least. */
    private static final class OneVerb {

        private static final java.util.Set<String> FEELINGS = WordList.words("extract/demands/feelings.txt");

        private final Clauses clauses;
        private final ParsedSentence sentence;
        private final DemandCue cue;
        private final int verb;
        private final boolean inHeading;
        private final DemandedInfinitive infinitive;
        private final DemandedThing thing;

        OneVerb(Clauses clauses, DemandCue cue, int verb, boolean inHeading) {
            this.clauses = clauses;
            this.sentence = clauses.sentence();
            this.cue = cue;
            this.verb = verb;
            this.inHeading = inHeading;
            this.infinitive = new DemandedInfinitive(clauses, verb, inHeading);
            this.thing = new DemandedThing(clauses, verb, inHeading);
        }

        Candidate read() {
            if (clauses.isPassive(verb) && !isPerfect() || isReducedPassive()) {
                return passive();
            }
            int subject = clauses.subjectOf(verb);
            if (subject < 0 || !clauses.isSomebody(subject)) {
                return null;
            }
            Complement complement = active();
            if (complement == null || cue.lemma().matches("want|tell") && isFeeling(complement)) {
                return null;
            }
            return candidate(JointSubjects.of(clauses, verb, subject), complement);
        }

        private Candidate candidate(Span demander, Complement complement) {
            return new Candidate(
                    clauses,
                    "verb:" + complement.frame(),
                    cue.lemma(),
                    verb,
                    cue.strength(),
                    demander,
                    complement.addressee(),
                    complement.content());
        }

        /** "wants people to like him": a wish that nobody can be made to fulfil. */
        private boolean isFeeling(Complement complement) {
            int first = sentence.tokenAt(complement.content().start());
            if (clauses.is(first, "not") || clauses.is(first, "to")) {
                first = sentence.tokenAt(sentence.token(first).span().end());
                first = clauses.is(first, "to") ? first + 1 : first;
            }
            Span asked = complement.addressee();
            boolean it = asked != null && clauses.is(sentence.tokenAt(asked.start()), "it") && asked.length() == 2;
            return it
                    || complement.frame().equals("obj-to")
                            && FEELINGS.contains(sentence.token(first).lowerLemma());
        }

        /** "Holm, who's called for an inquiry": has, which taggers take for is. */
        private boolean isPerfect() {
            int auxiliary = sentence.child(verb, "aux:pass", "aux");
            int subject = sentence.child(verb, "nsubj:pass", "nsubj");
            boolean contracted =
                    auxiliary == verb - 1 && sentence.token(auxiliary).word().matches("['’]s");
            return contracted
                    && cue.takes("for")
                    && clauses.is(verb + 1, "for")
                    && subject >= 0
                    && (clauses.is(subject, "who")
                            || sentence.token(subject).ner().equals("PERSON")
                            || sentence.token(subject).lower().matches("s?he"));
        }

        private boolean isReducedPassive() {
            boolean participle = sentence.token(verb).pos().equals("VBN") && sentence.child(verb, "aux", "nsubj") < 0;
            boolean whenAsked =
                    participle && verb > 0 && sentence.token(verb - 1).lower().matches("when|once|if|until|unless");
            return whenAsked
                    || isBetweenThingAndAgent()
                    || participle
                            && (sentence.relation(verb).equals("acl")
                                    || sentence.relation(verb).matches("advcl|dep") && sentence.child(verb, "obj") < 0);
        }

        /** "guarantees sought by Moscow", whatever the parser made of it. */
        private boolean isBetweenThingAndAgent() {
            return sentence.token(verb).pos().equals("VBN")
                    && clauses.is(verb + 1, "by")
                    && clauses.posStarts(verb - 1, "NN")
                    && clauses.agentOf(verb) >= 0;
        }

        /** "X was ordered to Y", "guarantees sought by X". */
        private Candidate passive() {
            int agent = clauses.agentOf(verb);
            Span demander = agent < 0 ? null : clauses.phraseOf(agent);
            int patient = clauses.isPassive(verb)
                    ? sentence.child(verb, "nsubj:pass", "nsubj")
                    : isReducedPassive() && sentence.relation(verb).equals("acl")
                            ? sentence.head(verb)
                            : isReducedPassive() && isBetweenThingAndAgent()
                                    ? verb - 1
                                    : sentence.child(verb, "nsubj:pass", "nsubj");
            if (patient < 0) {
                patient = clauses.subjectOf(verb);
            }
            if (patient >= 0 && sentence.token(patient).pos().startsWith("W") || infinitive.isGapped()) {
                return null;
            }
            int to = clauses.is(verb + 1, "to") ? verb + 1 : -1;
            boolean mayBeUnnamed =
                    cue.strength().equals("order") && !cue.lemma().equals("require");
            if (to > 0
                    && patient >= 0
                    && cue.takes("obj-to")
                    && (demander != null || mayBeUnnamed)
                    && clauses.isSomebody(patient)) {
                Span content = infinitive.infinitive(to);
                return content == null
                        ? null
                        : candidate(demander, new Complement("passive-to", clauses.phraseOf(patient), content));
            }
            boolean demandable = patient >= 0
                    && (cue.takes("np")
                            || cue.takes("np-thing")
                                    && DemandCodes.isDemandable(
                                            sentence.token(patient).lowerLemma()));
            if (demandable && demander != null && patient >= 0 && patient < verb) {
                return candidate(demander, new Complement("passive-np", null, clauses.phraseOf(patient)));
            }
            return null;
        }

        private Complement active() {
            Complement complement = null;
            if (cue.takes("obj-to")) {
                complement = infinitive.objectTo("obj-to", verb + 1);
            }
            if (complement == null && cue.takes("obj-to-event")) {
                complement = thing.objectToEvent();
            }
            if (complement == null && cue.takes("obj-answer")) {
                complement = infinitive.objectTo("obj-answer", verb + 1);
            }
            for (String preposition : new String[] {"on", "upon", "to", "with"}) {
                String frame = (preposition.equals("upon") ? "on" : preposition) + "-to";
                if (complement == null && cue.takes(frame)) {
                    complement = infinitive.afterPreposition(frame, preposition);
                }
            }
            if (complement == null && (cue.takes("that") || cue.takes("that-subj"))) {
                complement = new DemandedThat(clauses, verb, inHeading).ofVerb(!cue.takes("that"));
            }
            if (complement == null && (cue.takes("for") || cue.takes("obj-for"))) {
                complement = thing.forThing(cue.takes("for"), cue.takes("obj-for"));
            }
            if (complement == null && cue.takes("on")) {
                complement = thing.onThing();
            }
            if (complement == null && cue.takes("obj-part")) {
                complement = thing.objectDone(inHeading);
            }
            if (complement == null && cue.takes("np-refuge")) {
                complement = thing.refuge();
            }
            if (complement == null && (cue.takes("np") || cue.takes("np-thing"))) {
                complement = thing.thing(!cue.takes("np") && !inHeading);
            }
            if (complement == null && cue.takes("np-matter")) {
                complement = thing.matter();
            }
            if (complement == null && cue.takes("inf")) {
                complement = infinitive.ownInfinitive();
            }
            return complement;
        }
    }
}
