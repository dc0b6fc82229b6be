package org.onrecord.extract.demands;

import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** Tells whether a date beside a demand is that of its making: "urged the council on Monday to …". Stateless. */
final class StatedOn {

    private StatedOn() {}

    /**
     * Whether a date belongs to the words that make the demand: to its verb, or to the verb over its noun or over what
     * somebody says; not to another clause, nor to a noun ("Monday's budget", "the Easter fair").
     *
     * @param date span of the statement's article
     */
    static boolean isDayOf(Candidate statement, Span date) {
        Sentence sentence = statement.sentence();
        if (!sentence.span().contains(date) || statement.content().overlaps(date)) {
            return false;
        }
        Clauses clauses = statement.clauses();
        if (clauses == null) {
            return true;
        }
        int at = sentence.tokenAt(date.start());
        ParsedSentence parsed = clauses.sentence();
        if (clauses.isQuoted(at)) {
            // "tonight" in somebody's mouth is not the night of the article
            return false;
        }
        for (int steps = 0;
                at >= 0 && steps < sentence.size() && !sentence.token(at).isVerb();
                steps++) {
            if (parsed.hasRelation(at, "nmod:poss", "compound", "amod")
                    && !date.contains(sentence.token(parsed.head(at)).span())) {
                return false;
            }
            at = parsed.head(at);
        }
        return at >= 0 && makes(clauses, at, statement);
    }

    private static boolean makes(Clauses clauses, int verb, Candidate statement) {
        int cue = statement.cueToken();
        boolean over = clauses.dominates(verb, cue);
        boolean own = verb == cue || over && statement.rule().is(Rule.Family.THREAT);
        boolean leadsTo = over && !clauses.token(cue).isVerb();
        boolean says = statement.rule().isSpoken()
                && DemandLexicon.REPORTING_VERBS.contains(clauses.token(verb).lowerLemma());
        // "sent a letter on Monday urging …", "met on Monday and urged …"
        int mark = clauses.sentence().child(cue, "mark", "advmod");
        boolean otherTime = mark < cue && clauses.is(mark, "as", "while", "when", "after", "before", "because");
        boolean together = over && !otherTime && clauses.sentence().hasRelation(cue, "advcl", "conj", "acl", "xcomp");
        return own || leadsTo || says || together;
    }
}
