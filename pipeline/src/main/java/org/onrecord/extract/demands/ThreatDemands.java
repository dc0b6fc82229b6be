package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Threats and conditions: "X threatened to … unless Y pays", "X will not … until Y is freed". */
final class ThreatDemands implements CandidateFinder {

    private static final java.util.Set<String> THREATS = WordList.words("extract/demands/threat-verbs.txt");

    /** "would lose if", "will be glad if": nothing that one does to have one's will. */
    private static final java.util.Set<String> NO_DEEDS = WordList.words("extract/demands/no-deeds.txt");

    private static final java.util.Set<String> HAPPENING = WordList.words("extract/demands/happening-verbs.txt");

    @Override
    public List<Candidate> find(Clauses clauses, boolean inHeading) {
        List<Candidate> found = new ArrayList<>();
        ParsedSentence sentence = clauses.sentence();
        for (Token token : sentence.tokens()) {
            boolean condition = clauses.is(token.index(), "unless")
                    || clauses.is(token.index(), "until")
                    || clauses.is(token.index(), "if");
            if (!condition
                    || clauses.is(token.index() - 1, "even")
                    || !sentence.relation(token.index()).equals("mark")) {
                continue;
            }
            int wanted = sentence.head(token.index());
            int threat = threatAbove(clauses, wanted, token.index());
            if (threat < 0 || threat > token.index()) {
                continue;
            }
            Candidate candidate = read(clauses, threat, token.index(), wanted);
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** The verb of threatening, or the refused verb ("will not release"), that the condition belongs to. */
    private static int threatAbove(Clauses clauses, int wanted, int marker) {
        ParsedSentence sentence = clauses.sentence();
        for (int at = sentence.head(wanted), steps = 0; at >= 0 && steps < 4; at = sentence.head(at), steps++) {
            Token token = sentence.token(at);
            if (token.isVerb() && THREATS.contains(token.lowerLemma()) && !clauses.isNegated(at)) {
                return at;
            }
            boolean refusal =
                    !clauses.is(marker, "if") && token.isVerb() && clauses.isNegated(at) && hasWill(clauses, at);
            if (refusal || isAnnounced(clauses, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** "The union says it will strike unless the owners pay", "said they would free him if Lima pays": one's own deed. */
    private static boolean isAnnounced(Clauses clauses, int deed, int wanted) {
        ParsedSentence sentence = clauses.sentence();
        int says = sentence.head(deed);
        int self = sentence.child(deed, "nsubj");
        int other = sentence.child(wanted, "nsubj", "nsubj:pass");
        boolean person = says >= 0
                && sentence.child(says, "nsubj") >= 0
                && clauses.token(sentence.child(says, "nsubj")).ner().equals("PERSON");
        boolean own = self >= 0
                && !(person && clauses.is(self, "it"))
                && clauses.token(self).lower().matches("it|they|he|she")
                && other >= 0
                && !clauses.token(other).lower().equals(clauses.token(self).lower());
        return own
                && sentence.token(deed).isVerb()
                && !clauses.isNegated(deed)
                && hasWill(clauses, deed)
                && !NO_DEEDS.contains(clauses.token(deed).lowerLemma())
                && clauses.isSomebody(other)
                && says >= 0
                && sentence.relation(deed).equals("ccomp")
                && DemandLexicon.REPORTING_VERBS.contains(clauses.token(says).lowerLemma())
                && sentence.child(says, "nsubj") >= 0
                && clauses.isSomebody(sentence.child(says, "nsubj"));
    }

    private static boolean hasWill(Clauses clauses, int verb) {
        for (int child : clauses.sentence().children(verb)) {
            if (clauses.token(child).lower().matches("will|wo|would")) {
                return true;
            }
        }
        return false;
    }

    /** "if talks fail", "if she loses": nothing that somebody is told to do or leave. */
    private static boolean happens(Clauses clauses, int wanted) {
        return !clauses.isPassive(wanted)
                && HAPPENING.contains(clauses.token(wanted).lowerLemma());
    }

    /** "until his office has answered", "until their members vote", "until he is sure": a condition of one's own. */
    private static boolean isOwn(Clauses clauses, int subject, int wanted, int self) {
        int owner = clauses.sentence().child(subject, "nmod:poss");
        String whose = owner < 0 ? "" : clauses.token(owner).lower();
        boolean theirs = whose.matches("its|their") && !clauses.isPassive(wanted);
        boolean same = clauses.token(subject).isPronoun()
                && self >= 0
                && clauses.token(subject).lower().equals(clauses.token(self).lower());
        return whose.matches("his|her|my|our") || theirs || same;
    }

    /** What is warned of is something that the one who warns would do: "they could sell", "his government would". */
    private static boolean isOwnDeed(Clauses clauses, int threat, int demander, int marker) {
        ParsedSentence sentence = clauses.sentence();
        int deed = sentence.child(threat, "ccomp");
        int doer = deed < 0 ? -1 : sentence.child(deed, "nsubj");
        if (doer < 0 || doer > marker) {
            return false;
        }
        boolean owned = sentence.child(doer, "nmod:poss") >= 0
                && sentence.token(sentence.child(doer, "nmod:poss")).isPronoun();
        return sentence.token(doer).isPronoun()
                || owned
                || sentence.token(doer).lower().equals(sentence.token(demander).lower());
    }

    private static Candidate read(Clauses clauses, int threat, int marker, int wanted) {
        ParsedSentence sentence = clauses.sentence();
        int demander = isAnnounced(clauses, threat, wanted)
                ? sentence.child(sentence.head(threat), "nsubj")
                : clauses.subjectOf(threat);
        int subject = sentence.child(wanted, "nsubj", "nsubj:pass");
        if (demander < 0 || subject < 0 || subject == demander || !clauses.isSomebody(demander)) {
            return null;
        }
        if (clauses.is(marker, "if") && happens(clauses, wanted)) {
            return null;
        }
        if (clauses.is(marker, "if")
                && !sentence.token(threat).lowerLemma().equals("threaten")
                && !isAnnounced(clauses, threat, wanted)
                && !isOwnDeed(clauses, threat, demander, marker)) {
            return null;
        }
        ContentSpan contents = new ContentSpan(clauses);
        Span condition = contents.from(clauses.first(subject), wanted, marker);
        if (condition == null) {
            return null;
        }
        boolean passive = clauses.isPassive(wanted);
        boolean event = !clauses.is(marker, "if") && !passive && !clauses.isSomebody(subject);
        int self = sentence.child(threat, "nsubj");
        if (event || isOwn(clauses, subject, wanted, self)) {
            return null;
        }
        Span addressee = !passive && clauses.canAct(subject) ? clauses.phraseOf(subject) : null;
        Span content = condition;
        if (clauses.is(marker, "if") && THREATS.contains(sentence.token(threat).lowerLemma())) {
            int first = threat + 1;
            while (first < marker && sentence.token(first).pos().matches("IN|TO|RB|,")) {
                first++;
            }
            content = sentence.token(first).span().union(condition);
        }
        return new Candidate(
                clauses,
                clauses.is(marker, "if") ? "threat:if" : "threat:unless",
                sentence.token(threat).lowerLemma(),
                threat,
                "ultimatum",
                clauses.phraseOf(demander),
                addressee,
                content);
    }
}
