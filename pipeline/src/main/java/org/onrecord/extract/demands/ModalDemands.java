package org.onrecord.extract.demands;

import static org.onrecord.language.grammar.Pronoun.HE;
import static org.onrecord.language.grammar.Pronoun.SHE;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * "Y must …" where somebody says so: in reported speech or between quotation marks. Who says it is
 * left open here (demander null); {@link SpeakerFinder} tells. Stateless.
 */
final class ModalDemands implements CandidateFinder {

    private static final Set<String> EXPECTED = WordList.words("extract/demands/expected-verbs.txt");
    private static final Set<String> OPINIONS = WordList.words("extract/demands/opinion-words.txt");
    private static final Set<String> UNDERGOING = WordList.words("extract/demands/undergoing-verbs.txt");
    private static final Set<String> PRAISE = WordList.words("extract/demands/praise-nouns.txt");
    private static final Set<String> ENDING = WordList.words("extract/demands/ending-verbs.txt");
    private static final Set<String> GETTING = Set.of("get", "receive", "earn", "take", "have");
    private static final Set<String> VAGUE = Set.of("something", "anything", "everything", "what");

    /** "should know", "must have": what is guessed or said by the way, not to be done. */
    private static final Set<String> NO_DEEDS =
            Set.of("able", "have", "know", "expect", "note", "noted", "remember", "say", "be");

    private static final int MOST_CLAUSES = 12;

    @Override
    public Candidate at(Clauses clauses, Token modal, boolean inHeading) {
        int verb = DemandLexicon.MODALS.containsKey(modal.lowerLemma()) ? verbOf(clauses, modal) : -1;
        if (verb < 0) {
            return null;
        }
        return clauses.is(modal.index() - 1, "there") ? existential(clauses, modal) : read(clauses, modal, verb);
    }

    private static int verbOf(Clauses clauses, Token modal) {
        ParsedSentence sentence = clauses.sentence();
        int at = modal.index();
        boolean to = clauses.is(at + 1, "to");
        if (modal.isModal() && !to) {
            return sentence.relation(at).startsWith("aux") ? sentence.head(at) : -1;
        }
        boolean withTo = to && modal.hasPos("MD", "VB", "VBP", "VBZ");
        int verb = withTo ? new DemandedInfinitive(clauses, at, false).verbAfter(at + 1) : -1;
        return verb >= 0 && (sentence.head(verb) == at || sentence.head(at) == verb) ? verb : -1;
    }

    private static Candidate read(Clauses clauses, Token modal, int verb) {
        int beside = subjectBeside(clauses, modal.index(), verb);
        boolean passive = clauses.isPassive(verb);
        // "and must pay": the subject stands with the verb before
        boolean shared = beside < 0
                && modal.isModal()
                && clauses.sentence().relation(verb).equals("conj");
        int subject = shared && !passive ? clauses.subjectOf(verb) : beside;
        if (subject < 0 || subject > modal.index() || isOwn(clauses, subject)) {
            return null;
        }
        int first = shared ? modal.index() : clauses.first(subject);
        if (isOnlyTold(clauses, modal, verb, subject) || isAboutNoun(clauses, first) || isDenied(clauses, first)) {
            return null;
        }
        boolean somebody = clauses.isSomebody(subject)
                || ENDING.contains(clauses.token(verb).lowerLemma());
        if (isAnything(clauses, modal, subject) || !passive && !somebody) {
            return null;
        }
        boolean undergoes = UNDERGOING.contains(clauses.token(verb).lowerLemma());
        int doer = passive ? clauses.agentOf(verb) : undergoes ? -1 : subject;
        Span addressee = doer < 0 || !clauses.isSomebody(doer) ? null : clauses.phraseOf(doer);
        return candidate(clauses, modal, addressee, new ContentSpan(clauses).from(first, verb, modal.index()));
    }

    /** "There must be an inquiry": a thing that people demand of each other. */
    private static Candidate existential(Clauses clauses, Token modal) {
        int there = modal.index() - 1;
        int be = clauses.is(there + 2, "to") ? there + 3 : there + 2;
        int thing = clauses.is(be, "be") && clauses.beginsPhrase(be + 1) ? clauses.nounAt(be + 1) : -1;
        boolean demanded = thing >= 0
                && DemandCodes.isDemandable(clauses.token(thing).lowerLemma())
                && !inQuestionOrAside(clauses, thing)
                && !isDenied(clauses, there);
        return demanded
                ? candidate(clauses, modal, null, new ContentSpan(clauses).from(there, thing, modal.index()))
                : null;
    }

    private static Candidate candidate(Clauses clauses, Token modal, Span addressee, Span content) {
        String lemma = modal.lowerLemma();
        return content == null
                ? null
                : new Candidate(
                        clauses,
                        Rule.MODAL,
                        lemma,
                        modal.index(),
                        DemandLexicon.MODALS.get(lemma),
                        null,
                        addressee,
                        content);
    }

    /** The subject of the verb or modal; or the noun before it, which the parser gave to another verb; or -1. */
    private static int subjectBeside(Clauses clauses, int modal, int verb) {
        int own = clauses.ownSubjectOf(verb);
        int subject = own >= 0 ? own : clauses.ownSubjectOf(modal);
        boolean noun = modal > 1
                && (clauses.token(modal - 1).isNoun()
                        || clauses.token(modal - 1).isPronoun());
        return subject < 0 && noun ? modal - 1 : subject;
    }

    private static boolean isOwn(Clauses clauses, int subject) {
        return Pronoun.isFirstPerson(clauses.token(subject).word())
                || clauses.is(subject, "one", "there")
                || clauses.posStarts(subject, "W");
    }

    private static boolean isOnlyTold(Clauses clauses, Token modal, int verb, int subject) {
        return isGuess(clauses, verb)
                || inQuestionOrAside(clauses, verb)
                || isExpectation(clauses, modal, verb, subject);
    }

    /** "a crew must", "anything must", "people have to": nobody in particular. */
    private static boolean isAnything(Clauses clauses, Token modal, int subject) {
        boolean anyOfAKind = clauses.hasPos(subject, "NNS")
                && clauses.first(subject) == subject
                && clauses.sentence().child(subject, "nmod", "acl:relcl", "acl") < 0;
        boolean nobody = anyOfAKind || !clauses.canAct(subject) || clauses.is(subject, "it", "people", "you");
        return modal.hasLemma("have", "need") && nobody || clauses.is(clauses.first(subject), "a", "an", "any");
    }

    /** "repairs should begin soon", "he must be the thief", "guests will have to walk": told, not demanded. */
    private static boolean isExpectation(Clauses clauses, Token modal, int verb, int subject) {
        ParsedSentence sentence = clauses.sentence();
        Token deed = sentence.token(verb);
        boolean copula = sentence.child(verb, "cop") >= 0;
        boolean it = clauses.is(subject, "it");
        boolean event =
                modal.hasLemma("should") && !clauses.isSomebody(subject) && EXPECTED.contains(deed.lowerLemma());
        boolean person = sentence.token(subject).ner().equals("PERSON") || Pronoun.is(sentence.token(subject), HE, SHE);
        boolean identity =
                modal.hasLemma("must") && copula && person && deed.pos().startsWith("JJ");
        boolean opinion = OPINIONS.contains(deed.lowerLemma()) || OPINIONS.contains(deed.lower());
        boolean state = copula && (deed.isNoun() || it);
        boolean evident = it && sentence.child(verb, "ccomp", "csubj") >= 0;
        boolean future = modal.hasLemma("have", "need")
                && (clauses.is(modal.index() - 1, "'ll", "’ll", "will") || clauses.is(modal.index() - 2, "will"));
        return event || identity || future || opinion || state || evident || isPraise(clauses, verb);
    }

    /** "should get credit", "should get a boost": nobody is asked to give it. */
    private static boolean isPraise(Clauses clauses, int verb) {
        int object = clauses.sentence().child(verb, "obj");
        return GETTING.contains(clauses.token(verb).lowerLemma())
                && object >= 0
                && PRAISE.contains(clauses.token(object).lowerLemma());
    }

    /** "must have known", "should be able", "must be tired", "must be doing well": no obligation. */
    private static boolean isGuess(Clauses clauses, int verb) {
        for (int child : clauses.sentence().children(verb)) {
            boolean auxiliary = clauses.sentence().relation(child).startsWith("aux");
            boolean progressive = clauses.hasPos(verb, "VBG") && clauses.is(child - 1, "must");
            if (auxiliary && (clauses.is(child, "have") || clauses.is(child, "be") && progressive)) {
                return true;
            }
        }
        return NO_DEEDS.contains(clauses.token(verb).lower());
    }

    /** "the way this council should work", "the chance that she has to speak", "what they must do": about a noun. */
    private static boolean isAboutNoun(Clauses clauses, int first) {
        if (VAGUE.contains(clauses.token(first).lower()) || clauses.is(first - 1, "what")) {
            return true;
        }
        int before = clauses.is(first - 1, "that", "which") ? first - 2 : first - 1;
        if (clauses.token(first).isModal() || !clauses.hasPos(before, "NN", "NNS")) {
            return false;
        }
        String noun = clauses.token(before).lowerLemma();
        int teller = clauses.sentence().head(before);
        boolean told = clauses.sentence().hasRelation(before, "obj", "iobj")
                && teller >= 0
                && DemandLexicon.REPORTING_VERBS.contains(clauses.token(teller).lowerLemma());
        return !told && !DemandLexicon.NOUNS.containsKey(noun) && !DemandLexicon.TIMES.contains(noun);
    }

    /** "I don't think anybody should …". */
    private static boolean isDenied(Clauses clauses, int first) {
        int verb = clauses.beforeClause(first);
        return verb > 0 && clauses.token(verb).isVerb() && clauses.isNegated(verb);
    }

    private static boolean inQuestionOrAside(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        if (clauses.isQuestion()
                || isAsked(clauses, verb)
                || sentence.relation(verb).equals("advcl")) {
            return true;
        }
        for (int at = verb, steps = 0; at >= 0 && steps < MOST_CLAUSES; at = sentence.head(at), steps++) {
            boolean denied = at < verb && sentence.token(at).isVerb() && clauses.isNegated(at);
            if (denied || sentence.relation(at).startsWith("acl")) {
                return true;
            }
        }
        return false;
    }

    /** "whether they must", "how they must". */
    private static boolean isAsked(Clauses clauses, int verb) {
        for (int child : clauses.sentence().children(verb)) {
            boolean asks = child < verb && clauses.hasPos(child, "WRB", "WP", "WDT") && !clauses.is(child, "that");
            boolean conditional =
                    clauses.sentence().relation(child).equals("mark") && clauses.is(child, "if", "whether");
            if (asks || conditional) {
                return true;
            }
        }
        return false;
    }
}
