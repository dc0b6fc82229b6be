package org.onrecord.extract.demands;

import static org.onrecord.language.grammar.Pronoun.HE;
import static org.onrecord.language.grammar.Pronoun.I;
import static org.onrecord.language.grammar.Pronoun.IT;
import static org.onrecord.language.grammar.Pronoun.SHE;
import static org.onrecord.language.grammar.Pronoun.THEY;
import static org.onrecord.language.grammar.Pronoun.WE;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;
import org.onrecord.words.WordList;

/** Threats and conditions: "X threatened to … unless Y pays", "X will not … until Y is freed". Stateless. */
final class ThreatDemands implements CandidateFinder {

    private static final Set<String> THREATS = WordList.words("extract/demands/threat-verbs.txt");

    /** "would lose if", "will be glad if": nothing that one does to have one's will. */
    private static final Set<String> NO_DEEDS = WordList.words("extract/demands/no-deeds.txt");

    private static final Set<String> HAPPENING = WordList.words("extract/demands/happening-verbs.txt");
    private static final int MOST_CLAUSES = 4;

    @Override
    public Candidate at(Clauses clauses, Token mark, boolean inHeading) {
        boolean condition = mark.is("unless", "until", "if")
                && !clauses.is(mark.index() - 1, "even")
                && clauses.sentence().relation(mark.index()).equals("mark");
        int wanted = condition ? clauses.sentence().head(mark.index()) : -1;
        int threat = condition ? threatAbove(clauses, wanted, mark.index()) : -1;
        return threat < 0 || threat > mark.index() ? null : read(clauses, threat, mark.index(), wanted);
    }

    /** The verb of threatening, or the refused verb ("will not release"), that the condition belongs to. */
    private static int threatAbove(Clauses clauses, int wanted, int mark) {
        ParsedSentence sentence = clauses.sentence();
        for (int at = sentence.head(wanted), steps = 0;
                at >= 0 && steps < MOST_CLAUSES;
                at = sentence.head(at), steps++) {
            boolean negated = clauses.isNegated(at);
            boolean threat = isThreat(clauses, at) && sentence.token(at).isVerb() && !negated;
            boolean refusal = negated && sentence.token(at).isVerb() && !clauses.is(mark, "if") && hasWill(clauses, at);
            if (threat || refusal || isAnnounced(clauses, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isThreat(Clauses clauses, int verb) {
        return THREATS.contains(clauses.token(verb).lowerLemma());
    }

    /** "The union says it will strike unless the owners pay", "said they would free him if Lima pays": one's own deed. */
    private static boolean isAnnounced(Clauses clauses, int deed, int wanted) {
        ParsedSentence sentence = clauses.sentence();
        int says = sentence.relation(deed).equals("ccomp") ? sentence.head(deed) : -1;
        int speaker = says < 0 ? -1 : sentence.child(says, "nsubj");
        int self = sentence.child(deed, "nsubj");
        int other = clauses.ownSubjectOf(wanted);
        if (speaker < 0 || self < 0 || other < 0) {
            return false;
        }
        boolean person = clauses.token(speaker).ner().equals("PERSON");
        boolean own = Pronoun.is(clauses.token(self), THEY, HE, SHE) || clauses.is(self, "it") && !person;
        boolean reported =
                DemandLexicon.REPORTING_VERBS.contains(clauses.token(says).lowerLemma()) && clauses.isSomebody(speaker);
        boolean ofOther = !isSameWord(clauses, other, self) && clauses.isSomebody(other);
        return own && reported && ofOther && isPlanned(clauses, deed);
    }

    private static boolean isPlanned(Clauses clauses, int deed) {
        return clauses.token(deed).isVerb()
                && !clauses.isNegated(deed)
                && hasWill(clauses, deed)
                && !NO_DEEDS.contains(clauses.token(deed).lowerLemma());
    }

    private static boolean isSameWord(Clauses clauses, int one, int other) {
        return clauses.token(one).lower().equals(clauses.token(other).lower());
    }

    private static boolean hasWill(Clauses clauses, int verb) {
        for (int child : clauses.sentence().children(verb)) {
            if (clauses.is(child, "will", "wo", "would")) {
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
        boolean same = clauses.token(subject).isPronoun() && self >= 0 && isSameWord(clauses, subject, self);
        if (owner < 0) {
            return same;
        }
        boolean theirs = Pronoun.is(clauses.token(owner), IT, THEY) && !clauses.isPassive(wanted);
        return same || theirs || Pronoun.is(clauses.token(owner), HE, SHE, I, WE);
    }

    /** What is warned of is something that the one who warns would do: "they could sell", "his government would". */
    private static boolean isOwnDeed(Clauses clauses, int threat, int demander, int mark) {
        ParsedSentence sentence = clauses.sentence();
        int deed = sentence.child(threat, "ccomp");
        int doer = deed < 0 ? -1 : sentence.child(deed, "nsubj");
        if (doer < 0 || doer > mark) {
            return false;
        }
        int owner = sentence.child(doer, "nmod:poss");
        boolean owned = owner >= 0 && sentence.token(owner).isPronoun();
        return owned || sentence.token(doer).isPronoun() || isSameWord(clauses, doer, demander);
    }

    private static Candidate read(Clauses clauses, int threat, int mark, int wanted) {
        ParsedSentence sentence = clauses.sentence();
        boolean announced = isAnnounced(clauses, threat, wanted);
        int demander = announced ? sentence.child(sentence.head(threat), "nsubj") : clauses.subjectOf(threat);
        int subject = clauses.ownSubjectOf(wanted);
        boolean parties = demander >= 0 && subject >= 0 && subject != demander && clauses.isSomebody(demander);
        if (!parties || isOwn(clauses, subject, wanted, sentence.child(threat, "nsubj"))) {
            return null;
        }
        boolean passive = clauses.isPassive(wanted);
        boolean onlyIf = clauses.is(mark, "if");
        boolean certain = announced
                || sentence.token(threat).hasLemma("threaten")
                || onlyIf && isOwnDeed(clauses, threat, demander, mark);
        boolean demands = onlyIf ? certain && !happens(clauses, wanted) : passive || clauses.isSomebody(subject);
        Span condition = demands ? new ContentSpan(clauses).from(clauses.first(subject), wanted, mark) : null;
        if (condition == null) {
            return null;
        }
        return new Candidate(
                clauses,
                new Rule(Rule.Family.THREAT, onlyIf ? Frame.IF : Frame.UNLESS),
                sentence.token(threat).lowerLemma(),
                threat,
                Strength.ULTIMATUM,
                clauses.phraseOf(demander),
                !passive && clauses.canAct(subject) ? clauses.phraseOf(subject) : null,
                onlyIf && isThreat(clauses, threat) ? withDeed(clauses, threat, mark, condition) : condition);
    }

    /** The condition with what is threatened before it. */
    private static Span withDeed(Clauses clauses, int threat, int mark, Span condition) {
        int first = threat + 1;
        while (first < mark && clauses.hasPos(first, "IN", "TO", "RB", ",")) {
            first++;
        }
        return clauses.token(first).span().union(condition);
    }
}
