package org.onrecord.resolve.reference;

import static org.onrecord.record.ActorKind.PERSON;

import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.OrganizationKinds;

/**
 * The name that a description stands in apposition to, when the phrase is the description alone: "a chemist
 * who trained in Lyon" of "Okafor, a chemist who trained in Lyon, …". Stateless.
 */
final class NameBeside {

    private NameBeside() {}

    /** Null where no name stands right before or behind the phrase, or it is not the same person's or organization's. */
    static ActorMention of(ReferringExpression phrase, Cast cast) {
        if (!(phrase.sentence() instanceof ParsedSentence sentence)) {
            return null;
        }
        int head = phrase.parsedHead();
        for (ActorMention mention : cast.mentionsIn(sentence.span())) {
            Span name = cast.designation(mention);
            int first = sentence.tokenAt(name.start());
            int last = sentence.tokenAt(name.end() - 1);
            boolean before = last == phrase.first() - 2 && isComma(sentence, last + 1);
            boolean behind = first == phrase.last() + 2 && isComma(sentence, first - 1);
            boolean one = before && isApposition(sentence, head, first, last)
                    || behind && isAppositionOf(sentence, head, first, last);
            if (one && isOfOneKind(phrase, cast.actor(mention.localId()))) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isComma(Sentence sentence, int token) {
        return sentence.token(token).word().equals(",");
    }

    private static boolean isApposition(ParsedSentence sentence, int head, int first, int last) {
        return sentence.relation(head).equals("appos") && sentence.head(head) >= first && sentence.head(head) <= last;
    }

    private static boolean isAppositionOf(ParsedSentence sentence, int head, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.relation(i).equals("appos") && sentence.head(i) == head) {
                return true;
            }
        }
        return false;
    }

    /** People have titles, organizations are groups and companies. */
    private static boolean isOfOneKind(ReferringExpression phrase, LocalActor actor) {
        String noun = phrase.headToken().lowerLemma();
        boolean person = actor.kind() == PERSON;
        return !phrase.isPlural()
                && (person ? Titles.isHead(noun) || !OrganizationKinds.describes(noun) : !Titles.isHead(noun));
    }
}
