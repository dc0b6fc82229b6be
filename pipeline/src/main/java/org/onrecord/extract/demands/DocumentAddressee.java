package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * Who gets what a demand is made with: "in a letter to the council", "handed the mayor a petition calling for …",
 * "sued the company, seeking …", "lodged a protest with Oslo, demanding …". Stateless.
 */
final class DocumentAddressee {

    private static final Set<String> HANDING = WordList.words("extract/demands/handing-verbs.txt");

    private DocumentAddressee() {}

    /** The candidate with the recipient as its addressee, where it names none, or only a pronoun after it. */
    static Candidate addressed(Candidate candidate) {
        boolean pronoun = candidate.addressee() != null
                && candidate
                        .sentence()
                        .token(candidate
                                .sentence()
                                .tokenAt(candidate.addressee().start()))
                        .isPronoun();
        if (candidate.addressee() != null && !pronoun || !candidate.rule().matches("verb:.*|noun:.*")) {
            return candidate;
        }
        Clauses clauses = candidate.clauses();
        for (int i = 0; i < candidate.sentence().size(); i++) {
            boolean before = i < candidate.cueToken();
            int recipient = before
                            || clauses.token(i).span().start()
                                            > candidate.content().end()
                                    && isIn(clauses, i)
                    ? recipientOf(clauses, i, candidate.cueToken())
                    : -1;
            boolean other = recipient >= 0
                    && recipient < candidate.cueToken() == before
                    && clauses.canAct(recipient)
                    && !clauses.token(recipient).isPronoun()
                    && (candidate.demander() == null
                            || !candidate
                                    .demander()
                                    .overlaps(clauses.token(recipient).span()));
            if (other) {
                Span words = clauses.phraseOf(recipient);
                return words.overlaps(candidate.content()) ? candidate : candidate.withAddressee(words);
            }
        }
        return candidate;
    }

    /** "in a letter": what the demand is made in, told after it. */
    private static boolean isIn(Clauses clauses, int document) {
        int preposition = clauses.sentence().child(document, "case");
        return preposition >= 0 && (clauses.is(preposition, "in") || clauses.is(preposition, "with"));
    }

    /** Head word of who gets the document, or whom the verb of handing over has as its object; -1 where nobody does. */
    private static int recipientOf(Clauses clauses, int word, int cue) {
        ParsedSentence sentence = clauses.sentence();
        boolean handing = clauses.token(word).isVerb()
                && HANDING.contains(clauses.token(word).lowerLemma())
                && clauses.dominates(word, cue);
        boolean document = clauses.token(word).isNoun()
                && DemandLexicon.DOCUMENTS.contains(clauses.token(word).lowerLemma());
        if (!handing && !document) {
            return -1;
        }
        for (int child : sentence.children(word)) {
            int preposition = sentence.child(child, "case");
            boolean to = child > word
                    && preposition >= 0
                    && (clauses.is(preposition, "to") || document && clauses.is(preposition, "with"));
            boolean object = handing
                    && child > word
                    && sentence.relation(child).matches("iobj|obj")
                    && clauses.isSomebody(child)
                    && !DemandLexicon.DOCUMENTS.contains(clauses.token(child).lowerLemma());
            if (object || to && clauses.isSomebody(child)) {
                return child;
            }
        }
        return -1;
    }
}
