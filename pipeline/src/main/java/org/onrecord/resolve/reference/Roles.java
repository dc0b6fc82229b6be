package org.onrecord.resolve.reference;

import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.words.WordList;

/** Which part words play in their sentence: subject, object, owner. Without a tree the order of words tells. Stateless. */
final class Roles {

    private static final Set<String> PEOPLE = WordList.words("resolve/people-nouns.txt");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");

    private Roles() {}

    static boolean isSubject(Sentence sentence, int first, int last) {
        if (!(sentence instanceof ParsedSentence parsed)) {
            boolean beside = first > 1 && first <= 5 && sentence.is(first - 1, ",") && isPerson(sentence, first - 2);
            return beside || first <= 2 && !isOwnerOfPerson(sentence, last);
        }
        return IntStream.rangeClosed(first, last)
                .map(i -> isJoinedToBefore(parsed, i, first) ? parsed.head(i) : i)
                .anyMatch(i -> parsed.relation(i).startsWith("nsubj"));
    }

    /** "Brandt" of "the mayor, Brandt" and of "Voss and Brandt". */
    private static boolean isJoinedToBefore(ParsedSentence sentence, int token, int first) {
        boolean joined = sentence.relation(token).equals("appos")
                || sentence.relation(token).equals("conj");
        return joined && sentence.head(token) >= 0 && sentence.head(token) < first;
    }

    static boolean isObject(Sentence sentence, int token) {
        return sentence instanceof ParsedSentence parsed
                && parsed.head(token) >= 0
                && OBJECTS.contains(parsed.relation(token));
    }

    static boolean isOwner(Sentence sentence, int last) {
        return sentence.posStarts(last + 1, "POS");
    }

    /** Of "Okafor's sister wept" it is the sister who is spoken of next. */
    static boolean isOwnerOfPerson(Sentence sentence, int last) {
        if (!(sentence instanceof ParsedSentence parsed)) {
            return last < 4 && last + 2 < sentence.size() && isOwner(sentence, last) && isPerson(sentence, last + 2);
        }
        int owned = parsed.relation(last).equals("nmod:poss") ? parsed.head(last) : -1;
        return owned >= 0 && parsed.relation(owned).startsWith("nsubj") && isPerson(sentence, owned);
    }

    /** "Voss and Brandt": one of these words joins, or is joined by, another. */
    static boolean isOneOfSeveral(Sentence sentence, int first, int last) {
        return sentence instanceof ParsedSentence parsed
                && IntStream.rangeClosed(first, last)
                        .anyMatch(i -> parsed.relation(i).equals("conj") && parsed.head(i) < first
                                || parsed.child(i, "conj") > last);
    }

    /** A noun for somebody: "mayor", "sister". */
    static boolean isPerson(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma();
        return PEOPLE.contains(lemma) || Titles.isHead(lemma);
    }

    /** Subject and object of one verb are two people: "Okafor met him" (principle B of binding, Chomsky 1981). */
    static boolean areOfOneVerb(Sentence sentence, int pronoun, int name) {
        return sentence instanceof ParsedSentence parsed
                && !parsed.relation(pronoun).contains("poss")
                && parsed.head(pronoun) >= 0
                && parsed.head(pronoun) == parsed.head(name)
                && !parsed.relation(name).startsWith("conj");
    }
}
