package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** "It is time for Y to …", "it is time that Y …", put in somebody's mouth; {@link SpeakerFinder} tells whose. */
final class TimeDemands implements CandidateFinder {

    private static final int LONGEST_DOER = 10;

    @Override
    public List<Candidate> find(Clauses clauses, boolean inHeading) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : clauses.sentence().tokens()) {
            if (isItsTime(clauses, token.index())) {
                boolean doer = clauses.is(token.index() + 1, "for");
                Candidate candidate = doer ? read(clauses, token.index()) : withoutFor(clauses, token.index());
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** "it is time for|to|that", "it's past time for"; needs no parse. */
    static boolean isItsTime(Sentence sentence, int time) {
        boolean begins = time > 1
                && time + 1 < sentence.size()
                && sentence.token(time).lower().equals("time")
                && (sentence.token(time + 1).lower().matches("for|to|that")
                        || sentence.token(time + 1).pos().matches("DT|NNP.*"));
        for (int i = time - 1; begins && i > 0 && i > time - 5; i--) {
            if (sentence.token(i).lower().matches("is|'s|’s|was")
                    && sentence.token(i - 1).lower().equals("it")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItsTime(Clauses clauses, int time) {
        return isItsTime(clauses.sentence(), time)
                && !clauses.isNegated(time)
                && !clauses.is(time - 1, "first")
                && !clauses.is(time - 1, "last")
                && !clauses.is(time - 1, "only")
                && !clauses.is(time - 1, "the");
    }

    /** "it is time (that) the council closed the dam"; "it is time to close the dam" where it is plain what is wanted. */
    private static Candidate withoutFor(Clauses clauses, int time) {
        if (clauses.is(time + 1, "to")) {
            Span deed = new DemandedInfinitive(clauses, time, false).infinitive(time + 1);
            Candidate candidate = deed == null ? null : candidate(clauses, time, null, deed);
            return candidate == null
                            || DemandCodes.of(ContentWords.of(candidate), "appeal")
                                            .cameoCode()
                                    == null
                    ? null
                    : candidate;
        }
        int start = clauses.is(time + 1, "that") ? time + 2 : time + 1;
        int subject = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
        int verb = subject < 0 || !clauses.sentence().relation(subject).equals("nsubj")
                ? -1
                : clauses.sentence().head(subject);
        boolean wish = verb > subject
                && clauses.token(verb).pos().matches("VBD|VBP?|VBN")
                && clauses.isSomebody(subject)
                && !clauses.token(subject).isPronoun();
        Span content = wish ? new ContentSpan(clauses).from(start, verb, time) : null;
        return content == null ? null : candidate(clauses, time, clauses.phraseOf(subject), content);
    }

    private static Candidate candidate(Clauses clauses, int time, Span doer, Span content) {
        return new Candidate(clauses, "modal:time", "time", time, "appeal", null, doer, content);
    }

    private static Candidate read(Clauses clauses, int time) {
        ParsedSentence sentence = clauses.sentence();
        int start = time + 2;
        int to = start;
        while (to < Math.min(start + LONGEST_DOER, sentence.size()) && !clauses.is(to, "to")) {
            to++;
        }
        DemandedInfinitive infinitive = new DemandedInfinitive(clauses, time, false);
        int verb = clauses.is(to, "to") ? infinitive.verbAfter(to) : -1;
        int doer = verb < 0 || !clauses.beginsPhrase(start) ? -1 : sentence.child(verb, "nsubj");
        boolean other = doer >= start
                && doer < to
                && clauses.isSomebody(doer)
                && !clauses.token(doer).lower().matches("me|us|you|people|everyone|everybody");
        Span content = other ? infinitive.infinitive(to) : null;
        return content == null ? null : candidate(clauses, time, clauses.phraseOf(doer), content);
    }
}
