package org.onrecord.extract.demands;

import static org.onrecord.language.grammar.Pronoun.I;
import static org.onrecord.language.grammar.Pronoun.WE;
import static org.onrecord.language.grammar.Pronoun.YOU;

import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;

/** "It is time for Y to …", "it is time that Y …", put in somebody's mouth; {@link SpeakerFinder} tells whose. Stateless. */
final class TimeDemands implements CandidateFinder {

    private static final int LONGEST_DOER = 10;

    @Override
    public Candidate at(Clauses clauses, Token word, boolean inHeading) {
        int time = word.index();
        if (!isItsTime(clauses, time)) {
            return null;
        }
        if (clauses.is(time + 1, "for")) {
            return withDoer(clauses, time);
        }
        return clauses.is(time + 1, "to") ? withoutDoer(clauses, time) : clause(clauses, time);
    }

    /** "it is time for|to|that", "it's past time for"; needs no parse. */
    static boolean isItsTime(Sentence sentence, int time) {
        boolean begins = sentence.is(time, "time")
                && (sentence.is(time + 1, "for", "to", "that")
                        || sentence.hasPos(time + 1, "DT")
                        || sentence.posStarts(time + 1, "NNP"));
        for (int i = time - 1; begins && i > 0 && i > time - 5; i--) {
            if (sentence.is(i, "is", "'s", "’s", "was") && sentence.is(i - 1, "it")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItsTime(Clauses clauses, int time) {
        return isItsTime(clauses.sentence(), time)
                && !clauses.isNegated(time)
                && !clauses.is(time - 1, "first", "last", "only", "the");
    }

    /** "it is time for the council to close the dam". */
    private static Candidate withDoer(Clauses clauses, int time) {
        ParsedSentence sentence = clauses.sentence();
        int start = time + 2;
        int to = start;
        while (to < Math.min(start + LONGEST_DOER, sentence.size()) && !clauses.is(to, "to")) {
            to++;
        }
        DemandedInfinitive infinitive = new DemandedInfinitive(clauses, time, false);
        int verb = clauses.is(to, "to") ? infinitive.verbAfter(to) : -1;
        int doer = verb < 0 || !clauses.beginsPhrase(start) ? -1 : sentence.child(verb, "nsubj");
        boolean other = doer >= start && doer < to && clauses.isSomebody(doer) && !isAnybody(clauses.token(doer));
        return other ? candidate(clauses, time, clauses.phraseOf(doer), infinitive.infinitive(to)) : null;
    }

    /** Whom a speaker includes himself in, or nobody in particular. */
    private static boolean isAnybody(Token doer) {
        return doer.is("people", "everyone", "everybody") || Pronoun.is(doer, I, WE, YOU);
    }

    /** "it is time to close the dam" where it is plain what is wanted. */
    private static Candidate withoutDoer(Clauses clauses, int time) {
        Span deed = new DemandedInfinitive(clauses, time, false).infinitive(time + 1);
        Candidate candidate = candidate(clauses, time, null, deed);
        return candidate != null && DemandCodes.of(candidate).cameoCode() != null ? candidate : null;
    }

    /** "it is time (that) the council closed the dam". */
    private static Candidate clause(Clauses clauses, int time) {
        int start = clauses.is(time + 1, "that") ? time + 2 : time + 1;
        int subject = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
        if (subject < 0 || !clauses.sentence().relation(subject).equals("nsubj")) {
            return null;
        }
        int verb = clauses.sentence().head(subject);
        boolean wish = verb > subject
                && clauses.hasPos(verb, "VBD", "VB", "VBP", "VBN")
                && clauses.isSomebody(subject)
                && !clauses.token(subject).isPronoun();
        return wish
                ? candidate(clauses, time, clauses.phraseOf(subject), new ContentSpan(clauses).from(start, verb, time))
                : null;
    }

    private static Candidate candidate(Clauses clauses, int time, Span doer, Span content) {
        return content == null
                ? null
                : new Candidate(clauses, Rule.MODAL, "time", time, Strength.APPEAL, null, doer, content);
    }
}
