package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Strength;
import org.onrecord.words.WordList;

/** What somebody wants for what he offers: "X will attend in exchange for Y", "offered to leave in return for Y". Stateless. */
final class ExchangeDemands implements CandidateFinder {

    private static final Set<String> OFFERS = WordList.words("extract/demands/offering-verbs.txt");
    private static final int MOST_CLAUSES = 5;

    @Override
    public Candidate at(Clauses clauses, Token word, boolean inHeading) {
        int at = word.index();
        boolean exchange = word.is("exchange", "return") && clauses.is(at - 1, "in") && clauses.is(at + 1, "for");
        return exchange ? read(clauses, at) : null;
    }

    private static Candidate read(Clauses clauses, int exchange) {
        ParsedSentence sentence = clauses.sentence();
        int start = exchange + 2;
        int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
        boolean demanded =
                noun >= 0 && DemandCodes.isDemandable(sentence.token(noun).lowerLemma());
        int verb = demanded ? offerAbove(clauses, exchange) : -1;
        int demander = verb < 0 ? -1 : clauses.subjectOf(verb);
        if (demander < 0 || !clauses.isSomebody(demander)) {
            return null;
        }
        return new Candidate(
                clauses,
                new Rule(Rule.Family.THREAT, Frame.EXCHANGE),
                sentence.token(exchange).lower(),
                exchange,
                Strength.DEMAND,
                clauses.phraseOf(demander),
                null,
                new ContentSpan(clauses).from(start, noun, exchange));
    }

    /** The verb of offering over it, or the promised deed ("will attend"); -1 where the exchange is only told. */
    private static int offerAbove(Clauses clauses, int exchange) {
        ParsedSentence sentence = clauses.sentence();
        for (int at = sentence.head(exchange), steps = 0;
                at >= 0 && steps < MOST_CLAUSES;
                at = sentence.head(at), steps++) {
            boolean promised = sentence.token(at).pos().equals("VB")
                    && clauses.is(sentence.child(at, "aux"), "will", "wo", "would", "’ll", "'ll");
            if ((promised || OFFERS.contains(sentence.token(at).lowerLemma())) && !clauses.isNegated(at)) {
                return at;
            }
        }
        return -1;
    }
}
