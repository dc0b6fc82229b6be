package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
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
    static Candidate fill(Candidate candidate) {
        Clauses clauses = candidate.clauses();
        boolean reported =
                candidate.rule().is(Rule.Family.VERB) || candidate.rule().is(Rule.Family.NOUN);
        boolean named = candidate.addressee() != null
                && !clauses.token(
                                clauses.sentence().tokenAt(candidate.addressee().start()))
                        .isPronoun();
        if (named || !reported) {
            return candidate;
        }
        for (Token token : clauses.sentence().tokens()) {
            int recipient = recipientOf(clauses, token, candidate);
            if (recipient >= 0) {
                Span words = clauses.phraseOf(recipient);
                return words.overlaps(candidate.content()) ? candidate : candidate.withAddressee(words);
            }
        }
        return candidate;
    }

    /** Of a verb or document before the cue, or of a document after the content ("in a letter to …"); -1 where nobody gets it. */
    private static int recipientOf(Clauses clauses, Token word, Candidate candidate) {
        int cue = candidate.cueToken();
        boolean before = word.index() < cue;
        boolean madeIn = word.span().start() > candidate.content().end()
                && clauses.isAfterPreposition(word.index(), "in", "with");
        int recipient = before || madeIn ? recipientOf(clauses, word.index(), cue) : -1;
        boolean other = recipient >= 0
                && clauses.canAct(recipient)
                && !clauses.token(recipient).isPronoun()
                && !candidate.isOfDemander(clauses.token(recipient));
        return other && recipient < cue == before ? recipient : -1;
    }

    /** Head word of who gets the document, or whom the verb of handing over has as its object; -1 where nobody does. */
    private static int recipientOf(Clauses clauses, int word, int cue) {
        ParsedSentence sentence = clauses.sentence();
        boolean handing = clauses.token(word).isVerb()
                && HANDING.contains(clauses.token(word).lowerLemma())
                && clauses.dominates(word, cue);
        boolean document = clauses.token(word).isNoun() && isDocument(clauses, word);
        if (!handing && !document) {
            return -1;
        }
        for (int child : sentence.children(word)) {
            boolean to =
                    clauses.isAfterPreposition(child, "to") || document && clauses.isAfterPreposition(child, "with");
            boolean object = handing && sentence.hasRelation(child, "iobj", "obj") && !isDocument(clauses, child);
            if (child > word && (object || to) && clauses.isSomebody(child)) {
                return child;
            }
        }
        return -1;
    }

    private static boolean isDocument(Clauses clauses, int noun) {
        return DemandLexicon.DOCUMENTS.contains(clauses.token(noun).lowerLemma());
    }
}
