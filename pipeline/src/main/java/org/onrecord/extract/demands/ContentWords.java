package org.onrecord.extract.demands;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.BaseNounPhrase;
import org.onrecord.words.WordList;

/**
 * The words that tell what kind of thing a demand is after. Immutable.
 *
 * @param main lemma of the verb of a clause or infinitive, or of the noun of a thing; empty where there is none
 * @param lemmas of all words up to the first side matter, in lower case, names left out; PERSON for a person's
 *     name, THING where the main word is a noun
 * @param denied whether something is not to be done ("not to resign")
 */
record ContentWords(String main, Set<String> lemmas, boolean denied) {

    /** Stands among the lemmas for the name of a person. */
    static final String PERSON = "PERSON";

    /** Stands among the lemmas where the main word is a noun. */
    static final String THING = "THING";

    private static final Set<String> SIDE_MATTER = WordList.words("extract/demands/side-matter.txt");

    private static final Set<String> AMOUNTS = WordList.words("extract/demands/amount-nouns.txt");

    ContentWords {
        lemmas = Set.copyOf(lemmas);
    }

    static ContentWords of(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        int first = sentence.tokenAt(candidate.content().start());
        int main = mainWord(candidate, first);
        Set<String> lemmas = new HashSet<>();
        boolean denied = false;
        boolean begun = false;
        for (int i = first;
                i < sentence.size()
                        && candidate.content().contains(sentence.token(i).span());
                i++) {
            Token token = sentence.token(i);
            begun |= i == main || token.isNoun() || token.isVerb();
            boolean purpose =
                    token.pos().equals("TO") && i > 0 && sentence.token(i - 1).isNoun();
            boolean amount = i == main + 1
                    && main >= 0
                    && token.lower().equals("in")
                    && AMOUNTS.contains(sentence.token(main).lowerLemma());
            boolean voted = i == main + 1
                    && main >= 0
                    && token.lower().equals("for")
                    && sentence.token(main).lowerLemma().matches("vote|support|backing");
            boolean particle = i == main + 1
                    && token.lower().matches("over|in|through")
                    && token.pos().matches("RP");
            if (begun
                    && i > main
                    && !particle
                    && !amount
                    && !voted
                    && (purpose
                            || SIDE_MATTER.contains(token.lower())
                            || token.pos().matches("W.*"))) {
                break;
            }
            denied |= i <= main && token.lower().matches("not|n't|n’t|never|no");
            add(lemmas, candidate, token);
        }
        if (main >= 0 && sentence.token(main).isNoun()) {
            lemmas.add(THING);
        }
        return new ContentWords(main < 0 ? "" : sentence.token(main).lowerLemma(), lemmas, denied);
    }

    private static void add(Set<String> lemmas, Candidate candidate, Token token) {
        Sentence sentence = candidate.sentence();
        boolean asked = candidate.addressee() != null && candidate.addressee().contains(token.span());
        boolean owner = sentence instanceof ParsedSentence parsed
                && parsed.relation(token.index()).matches("compound|nmod:poss");
        boolean adjective = token.pos().matches("JJ|RB") && token.lower().equals("right");
        if (token.ner().equals(PERSON) && !asked && !owner) {
            lemmas.add(PERSON);
        } else if (!token.isProperNoun() && !adjective) {
            lemmas.add(token.lowerLemma());
        }
    }

    /** Index of the verb that is to be done, or of the noun that is wanted; -1 where neither is told. */
    private static int mainWord(Candidate candidate, int first) {
        Sentence sentence = candidate.sentence();
        ParsedSentence parsed = sentence instanceof ParsedSentence tree ? tree : null;
        boolean clause = candidate.rule().matches("modal.*|threat.*|imperative|.*(that|-to|inf|obj-part|obj-answer)");
        if (!clause && BaseNounPhrase.begins(sentence, first)) {
            return BaseNounPhrase.nounAt(sentence, first);
        }
        if (sentence.is(first, "there")) {
            int be = first + 1;
            while (be < sentence.size() && !sentence.is(be, "be")) {
                be++;
            }
            return BaseNounPhrase.begins(sentence, be + 1) ? BaseNounPhrase.nounAt(sentence, be + 1) : -1;
        }
        for (int i = first;
                i < sentence.size()
                        && candidate.content().contains(sentence.token(i).span());
                i++) {
            boolean auxiliary = parsed != null && parsed.relation(i).matches("aux.*|cop")
                    || sentence.token(i).pos().equals("MD");
            boolean relative = parsed != null && parsed.relation(i).startsWith("acl") && i > first;
            if (sentence.token(i).isVerb() && !auxiliary && !relative) {
                return i;
            }
        }
        return BaseNounPhrase.begins(sentence, first) ? BaseNounPhrase.nounAt(sentence, first) : -1;
    }
}
