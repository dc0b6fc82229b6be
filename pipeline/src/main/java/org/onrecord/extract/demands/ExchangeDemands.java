package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.words.WordList;

/** What somebody wants for what he offers: "X will attend in exchange for Y", "offered to leave in return for Y". */
final class ExchangeDemands implements CandidateFinder {

    private static final Set<String> OFFERS = WordList.words("extract/demands/offering-verbs.txt");

    @Override
    public List<Candidate> find(Clauses clauses, boolean inHeading) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : clauses.sentence().tokens()) {
            int at = token.index();
            boolean exchange = clauses.is(at - 1, "in")
                    && clauses.is(at + 1, "for")
                    && (clauses.is(at, "exchange") || clauses.is(at, "return"));
            Candidate candidate = exchange ? read(clauses, at) : null;
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static Candidate read(Clauses clauses, int exchange) {
        ParsedSentence sentence = clauses.sentence();
        int start = exchange + 2;
        int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
        int verb = offerAbove(clauses, exchange);
        int demander = verb < 0 ? -1 : clauses.subjectOf(verb);
        if (noun < 0
                || demander < 0
                || !clauses.isSomebody(demander)
                || !DemandCodes.isDemandable(sentence.token(noun).lowerLemma())) {
            return null;
        }
        return new Candidate(
                clauses,
                "threat:exchange",
                sentence.token(exchange).lower(),
                exchange,
                "demand",
                clauses.phraseOf(demander),
                null,
                new ContentSpan(clauses).from(start, noun, exchange));
    }

    /** The verb of offering over it, or the promised deed ("will attend"); -1 where the exchange is only told. */
    private static int offerAbove(Clauses clauses, int exchange) {
        ParsedSentence sentence = clauses.sentence();
        for (int at = sentence.head(exchange), steps = 0; at >= 0 && steps < 5; at = sentence.head(at), steps++) {
            int auxiliary = sentence.child(at, "aux");
            boolean promised = sentence.token(at).pos().equals("VB")
                    && auxiliary >= 0
                    && sentence.token(auxiliary).lower().matches("will|wo|would|\u2019ll|'ll");
            if ((promised || OFFERS.contains(sentence.token(at).lowerLemma())) && !clauses.isNegated(at)) {
                return at;
            }
        }
        return -1;
    }
}
