package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * "Y must …" where somebody says so: in reported speech or between quotation marks. Who says it is
 * left open here (demander null); {@link SpeakerFinder} tells.
 */
final class ModalDemands implements CandidateFinder {

    private static final Set<String> OWN = Set.of("i", "we", "one", "there");
    private static final Set<String> EXPECTED = WordList.words("extract/demands/expected-verbs.txt");
    private static final Set<String> OPINIONS = WordList.words("extract/demands/opinion-words.txt");
    private static final Set<String> UNDERGOING = WordList.words("extract/demands/undergoing-verbs.txt");
    private static final Set<String> PRAISE = WordList.words("extract/demands/praise-nouns.txt");
    private static final Set<String> ENDING = WordList.words("extract/demands/ending-verbs.txt");

    @Override
    public List<Candidate> find(Clauses clauses, boolean inHeading) {
        List<Candidate> found = new ArrayList<>();
        ParsedSentence sentence = clauses.sentence();
        for (Token token : sentence.tokens()) {
            String strength = DemandLexicon.MODALS.get(token.lowerLemma());
            if (strength == null) {
                continue;
            }
            int verb = verbOf(clauses, token);
            Candidate candidate = verb < 0 ? null : read(clauses, token, verb, strength);
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static int verbOf(Clauses clauses, Token token) {
        ParsedSentence sentence = clauses.sentence();
        int at = token.index();
        if (token.pos().equals("MD") && !clauses.is(at + 1, "to")) {
            return sentence.relation(at).startsWith("aux") ? sentence.head(at) : -1;
        }
        boolean withTo = clauses.is(at + 1, "to") && token.pos().matches("MD|VB[ZP]?");
        if (!withTo) {
            return -1;
        }
        int verb = new DemandedInfinitive(clauses, at, false).verbAfter(at + 1);
        return verb >= 0 && (sentence.head(verb) == at || sentence.head(at) == verb) ? verb : -1;
    }

    private static Candidate read(Clauses clauses, Token modal, int verb, String strength) {
        ParsedSentence sentence = clauses.sentence();
        if (clauses.is(modal.index() - 1, "there")) {
            return existential(clauses, modal, strength);
        }
        int subject = sentence.child(verb, "nsubj", "nsubj:pass");
        if (subject < 0) {
            subject = sentence.child(modal.index(), "nsubj", "nsubj:pass");
        }
        if (subject < 0) {
            subject = nounBefore(clauses, modal.index());
        }
        int first = subject < 0 ? -1 : clauses.first(subject);
        if (subject < 0 && modal.pos().equals("MD") && sentence.relation(verb).equals("conj")) {
            subject = clauses.isPassive(verb) ? -1 : clauses.subjectOf(verb);
            first = modal.index();
        }
        if (subject < 0
                || subject > modal.index()
                || OWN.contains(sentence.token(subject).lower())
                || sentence.token(subject).pos().startsWith("W")
                || isGuess(clauses, verb)
                || inQuestionOrAside(clauses, verb)) {
            return null;
        }
        if (isExpectation(clauses, modal, verb, subject)) {
            return null;
        }
        boolean passive = clauses.isPassive(verb);
        boolean anyOfAKind = sentence.token(subject).pos().equals("NNS")
                && clauses.first(subject) == subject
                && sentence.child(subject, "nmod", "acl:relcl", "acl") < 0;
        boolean weakHave = modal.lowerLemma().matches("have|need")
                && (anyOfAKind
                        || !clauses.canAct(subject)
                        || sentence.token(subject).lower().matches("it|people|you"));
        boolean generic = sentence.token(clauses.first(subject)).lower().matches("an?|any");
        if (isRelative(clauses, first)
                || isDenied(clauses, first)
                || clauses.is(first - 1, "what")
                || clauses.token(first).lower().matches("(some|any|every)thing|what")) {
            return null;
        }
        boolean somebody = clauses.isSomebody(subject)
                || ENDING.contains(sentence.token(verb).lowerLemma());
        if (generic || weakHave || !passive && !somebody) {
            return null;
        }
        Span content = new ContentSpan(clauses).from(first, verb, modal.index());
        if (content == null) {
            return null;
        }
        boolean undergoes = UNDERGOING.contains(sentence.token(verb).lowerLemma());
        int doer = passive ? clauses.agentOf(verb) : undergoes ? -1 : subject;
        Span addressee = doer < 0 || !clauses.isSomebody(doer) ? null : clauses.phraseOf(doer);
        return new Candidate(
                clauses,
                "modal:" + modal.lowerLemma(),
                modal.lowerLemma(),
                modal.index(),
                strength,
                null,
                addressee,
                content);
    }

    /** "There must be an inquiry": a thing that people demand of each other. */
    private static Candidate existential(Clauses clauses, Token modal, String strength) {
        ParsedSentence sentence = clauses.sentence();
        int there = modal.index() - 1;
        int be = clauses.is(there + 2, "to") ? there + 3 : there + 2;
        int thing = clauses.is(be, "be") && clauses.beginsPhrase(be + 1) ? clauses.nounAt(be + 1) : -1;
        boolean demanded = thing >= 0
                && DemandCodes.isDemandable(sentence.token(thing).lowerLemma())
                && !inQuestionOrAside(clauses, thing)
                && !isDenied(clauses, there);
        Span content = demanded ? new ContentSpan(clauses).from(there, thing, modal.index()) : null;
        return content == null
                ? null
                : new Candidate(
                        clauses,
                        "modal:" + modal.lowerLemma(),
                        modal.lowerLemma(),
                        modal.index(),
                        strength,
                        null,
                        null,
                        content);
    }

    /** "repairs should begin soon", "he must be the thief", "guests will have to walk": told, not demanded. */
    private static boolean isExpectation(Clauses clauses, Token modal, int verb, int subject) {
        ParsedSentence sentence = clauses.sentence();
        String lemma = modal.lowerLemma();
        boolean event = lemma.equals("should")
                && !clauses.isSomebody(subject)
                && EXPECTED.contains(sentence.token(verb).lowerLemma());
        boolean person = sentence.token(subject).ner().equals("PERSON")
                || sentence.token(subject).lower().matches("he|she");
        boolean identity = lemma.equals("must")
                && sentence.child(verb, "cop") >= 0
                && (sentence.token(verb).isNoun()
                        || person && sentence.token(verb).pos().startsWith("JJ"));
        boolean opinion = OPINIONS.contains(sentence.token(verb).lowerLemma())
                || OPINIONS.contains(sentence.token(verb).lower());
        int copula = sentence.child(verb, "cop");
        boolean state = copula >= 0 && (sentence.token(verb).isNoun() || clauses.is(subject, "it"));
        boolean evident = clauses.is(subject, "it") && sentence.child(verb, "ccomp", "csubj") >= 0;
        boolean future = lemma.matches("have|need")
                && (clauses.is(modal.index() - 1, "'ll")
                        || clauses.is(modal.index() - 1, "’ll")
                        || clauses.is(modal.index() - 1, "will")
                        || clauses.is(modal.index() - 2, "will"));
        return event || identity || future || opinion || state || evident || isPraise(clauses, verb);
    }

    /** "should get credit", "should get a boost": nobody is asked to give it. */
    private static boolean isPraise(Clauses clauses, int verb) {
        int object = clauses.sentence().child(verb, "obj");
        return clauses.token(verb).lowerLemma().matches("get|receive|earn|take|have")
                && object >= 0
                && PRAISE.contains(clauses.token(object).lowerLemma());
    }

    /** Subject that the parser gave to another verb: "fans insist delegates must …". */
    private static int nounBefore(Clauses clauses, int modal) {
        boolean noun = modal > 1
                && (clauses.token(modal - 1).isNoun()
                        || clauses.token(modal - 1).isPronoun());
        return noun ? modal - 1 : -1;
    }

    /** "must have known", "should be able", "must be tired", "must be doing well": no obligation. */
    private static boolean isGuess(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        for (int child : sentence.children(verb)) {
            boolean auxiliary = sentence.relation(child).startsWith("aux");
            boolean progressive = sentence.token(verb).pos().equals("VBG") && clauses.is(child - 1, "must");
            if (auxiliary && (clauses.is(child, "have") || clauses.is(child, "be") && progressive)) {
                return true;
            }
        }
        return sentence.token(verb).lower().matches("able|have|know|expect|note|noted|remember|say|be");
    }

    /** "the way this council should work", "the chance that she has to speak": about the noun before. */
    private static boolean isRelative(Clauses clauses, int first) {
        if (first > 0 && clauses.token(first).pos().equals("MD")) {
            return false;
        }
        int before = clauses.is(first - 1, "that") || clauses.is(first - 1, "which") ? first - 2 : first - 1;
        if (before < 0 || !clauses.token(before).pos().matches("NNS?")) {
            return false;
        }
        int teller = clauses.sentence().head(before);
        boolean told = clauses.sentence().relation(before).matches("obj|iobj")
                && teller >= 0
                && DemandLexicon.REPORTING_VERBS.contains(clauses.token(teller).lowerLemma());
        boolean says =
                told || DemandLexicon.NOUNS.containsKey(clauses.token(before).lowerLemma());
        return !says
                && !WordList.words("language/grammar/times.txt")
                        .contains(clauses.token(before).lowerLemma());
    }

    /** "I don't think anybody should …". */
    private static boolean isDenied(Clauses clauses, int first) {
        int verb = clauses.is(first - 1, "that") ? first - 2 : first - 1;
        return verb > 0 && clauses.token(verb).isVerb() && clauses.isNegated(verb);
    }

    private static boolean inQuestionOrAside(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        for (int at = verb, steps = 0; at >= 0 && steps < 12; at = sentence.head(at), steps++) {
            boolean denied = at != verb && sentence.token(at).isVerb() && clauses.isNegated(at) && at < verb;
            if (denied
                    || sentence.relation(at).startsWith("acl")
                    || sentence.relation(at).equals("advcl") && at == verb) {
                return true;
            }
            for (int child : sentence.children(at)) {
                boolean asks = sentence.token(child).pos().matches("WRB|WP|WDT")
                        && child < verb
                        && at == verb
                        && !clauses.is(child, "that");
                boolean conditional = at == verb
                        && sentence.relation(child).equals("mark")
                        && (clauses.is(child, "if") || clauses.is(child, "whether"));
                if (asks || conditional) {
                    return true;
                }
            }
        }
        return clauses.is(sentence.size() - 1, "?") || clauses.is(sentence.size() - 2, "?");
    }
}
