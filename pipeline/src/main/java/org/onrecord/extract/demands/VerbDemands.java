package org.onrecord.extract.demands;

import static org.onrecord.language.grammar.Pronoun.HE;
import static org.onrecord.language.grammar.Pronoun.SHE;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;
import org.onrecord.words.WordList;

/** Demands that a verb reports: "X urged Y to …", "X called for …", "guarantees sought by X". Stateless. */
final class VerbDemands implements CandidateFinder {

    private static final Set<String> PLANNING = Set.of("will", "would", "'ll", "’ll");

    @Override
    public Candidate at(Clauses clauses, Token verb, boolean inHeading) {
        DemandCue cue = DemandLexicon.VERBS.get(verb.lowerLemma());
        boolean reports = cue != null && reports(clauses, cue, verb);
        return reports && (inHeading || !isOnlyImagined(clauses, verb))
                ? new OneVerb(clauses, cue, verb.index(), inHeading).read()
                : null;
    }

    private static boolean reports(Clauses clauses, DemandCue cue, Token verb) {
        return isVerb(clauses, verb)
                && !clauses.isNegated(verb.index())
                && !clauses.isUndone(verb.index())
                && !isStandingRule(cue, verb)
                && !isItselfAsked(clauses, verb.index());
    }

    private static boolean isOnlyImagined(Clauses clauses, Token verb) {
        return clauses.isHypothetical(verb.index())
                || isPlannedOnCondition(clauses, verb.index())
                || isHabit(clauses, verb);
    }

    /** "when veterans ask for help": nothing that happened once. */
    private static boolean isHabit(Clauses clauses, Token verb) {
        return verb.hasPos("VBP", "VBZ")
                && clauses.is(clauses.sentence().child(verb.index(), "advmod"), "when", "whenever");
    }

    /** "if elected she will seek": not asked yet. */
    private static boolean isPlannedOnCondition(Clauses clauses, int verb) {
        for (int child : clauses.sentence().children(verb)) {
            boolean condition = clauses.sentence().relation(child).equals("advcl") && clauses.isConditional(child);
            if (condition && PLANNING.contains(clauses.modalOf(verb))) {
                return true;
            }
        }
        return false;
    }

    /** "clinics require", "a law requiring": a rule that stands, which nobody has just laid down. */
    private static boolean isStandingRule(DemandCue cue, Token verb) {
        return cue.lemma().equals("require") && verb.hasPos("VBZ", "VBP", "VBG");
    }

    /** "asks Holm to urge the ministry": nothing that Holm has urged. */
    private static boolean isItselfAsked(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        int asks = sentence.relation(verb).equals("xcomp") && clauses.is(verb - 1, "to") ? sentence.head(verb) : -1;
        DemandCue outer =
                asks < 0 ? null : DemandLexicon.VERBS.get(sentence.token(asks).lowerLemma());
        int asked = outer == null || !outer.takes(Frame.OBJ_TO) ? -1 : sentence.child(asks, "obj");
        return asked > asks && asked < verb && !clauses.isPassive(asks);
    }

    /** Also "to advocate", where the tagger took the verb for a noun. */
    private static boolean isVerb(Clauses clauses, Token token) {
        return token.isVerb() || token.pos().equals("NN") && clauses.is(token.index() - 1, "to");
    }

    /** One verb and what it may take. */
    private static final class OneVerb {

        private static final Set<String> FEELINGS = WordList.words("extract/demands/feelings.txt");

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
            Complement complement = cue.complement(this::complement);
            boolean wish = cue.lemma().equals("want") || cue.lemma().equals("tell");
            return complement == null || wish && isFeeling(complement)
                    ? null
                    : candidate(JointSubjects.of(clauses, verb, subject), complement);
        }

        private Complement complement(Frame frame) {
            return switch (frame) {
                case OBJ_TO, OBJ_ANSWER -> infinitive.objectTo(frame, verb + 1);
                case OBJ_TO_EVENT -> thing.objectToEvent();
                case ON_TO -> {
                    Complement on = infinitive.afterPreposition(frame, "on");
                    yield on != null ? on : infinitive.afterPreposition(frame, "upon");
                }
                case TO_TO -> infinitive.afterPreposition(frame, "to");
                case WITH_TO -> infinitive.afterPreposition(frame, "with");
                case THAT, THAT_SUBJ -> new DemandedThat(clauses, verb, inHeading).ofVerb(frame == Frame.THAT_SUBJ);
                case FOR, OBJ_FOR -> thing.forThing(cue.takes(Frame.FOR), cue.takes(Frame.OBJ_FOR));
                case ON -> thing.onThing();
                case OBJ_PART -> thing.objectDone();
                case NP_REFUGE -> thing.refuge();
                case NP -> thing.thing(false);
                case NP_THING -> thing.thing(!inHeading);
                case NP_MATTER -> thing.matter();
                case INF -> infinitive.ownInfinitive();
                default -> throw new IllegalStateException("no frame of verbs: " + frame);
            };
        }

        private Candidate candidate(Span demander, Complement complement) {
            return new Candidate(
                    clauses,
                    new Rule(Rule.Family.VERB, complement.frame()),
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
            first += clauses.is(first, "not") ? 1 : 0;
            first += clauses.is(first, "to") ? 1 : 0;
            Span asked = complement.addressee();
            boolean it = asked != null
                    && asked.equals(
                            sentence.token(sentence.tokenAt(asked.start())).span())
                    && clauses.is(sentence.tokenAt(asked.start()), "it");
            return it
                    || complement.frame() == Frame.OBJ_TO
                            && FEELINGS.contains(sentence.token(first).lowerLemma());
        }

        /** "Holm, who's called for an inquiry": has, which taggers take for is. */
        private boolean isPerfect() {
            int subject = clauses.ownSubjectOf(verb);
            boolean contracted =
                    sentence.child(verb, "aux:pass", "aux") == verb - 1 && clauses.is(verb - 1, "'s", "’s");
            return contracted
                    && cue.takes(Frame.FOR)
                    && clauses.is(verb + 1, "for")
                    && subject >= 0
                    && isPerson(sentence.token(subject));
        }

        private static boolean isPerson(Token subject) {
            return subject.is("who") || subject.ner().equals("PERSON") || Pronoun.is(subject, HE, SHE);
        }

        private boolean isReducedPassive() {
            boolean participle = sentence.token(verb).pos().equals("VBN") && sentence.child(verb, "aux", "nsubj") < 0;
            boolean whenAsked = clauses.is(verb - 1, "when", "once", "if", "until", "unless");
            boolean ofNoun = sentence.relation(verb).equals("acl");
            boolean beside = sentence.hasRelation(verb, "advcl", "dep") && sentence.child(verb, "obj") < 0;
            return isBetweenThingAndAgent() || participle && (whenAsked || ofNoun || beside);
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
            int patient = patient();
            if (patient < 0 || clauses.posStarts(patient, "W") || infinitive.isGapped()) {
                return null;
            }
            boolean mayBeUnnamed =
                    cue.strength() == Strength.ORDER && !cue.lemma().equals("require");
            boolean toldTo = clauses.is(verb + 1, "to") && cue.takes(Frame.OBJ_TO) && clauses.isSomebody(patient);
            if (toldTo && (demander != null || mayBeUnnamed)) {
                Complement complement =
                        Complement.of(Frame.PASSIVE_TO, clauses.phraseOf(patient), infinitive.infinitive(verb + 1));
                return complement == null ? null : candidate(demander, complement);
            }
            boolean demandable = cue.takes(Frame.NP)
                    || cue.takes(Frame.NP_THING)
                            && DemandCodes.isDemandable(sentence.token(patient).lowerLemma());
            return demandable && demander != null && patient < verb
                    ? candidate(demander, new Complement(Frame.PASSIVE_NP, null, clauses.phraseOf(patient)))
                    : null;
        }

        /** Who is told, or what is sought. */
        private int patient() {
            int patient = clauses.ownSubjectOf(verb);
            if (!clauses.isPassive(verb)) {
                patient = sentence.relation(verb).equals("acl")
                        ? sentence.head(verb)
                        : isBetweenThingAndAgent() ? verb - 1 : patient;
            }
            return patient >= 0 ? patient : clauses.subjectOf(verb);
        }
    }
}
