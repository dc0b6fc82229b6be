package org.onrecord.extract.demands;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.BaseNounPhrase;
import org.onrecord.language.grammar.Clauses;
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
        int main = mainWord(candidate);
        Set<String> lemmas = new HashSet<>();
        boolean denied = false;
        boolean begun = false;
        for (Token token : candidate.contentTokens()) {
            begun |= token.index() == main || token.isNoun() || token.isVerb();
            if (begun && token.index() > main && isSideMatter(sentence, token, main)) {
                break;
            }
            denied |= token.index() <= main && token.is("not", "n't", "n’t", "never", "no");
            add(lemmas, candidate, token);
        }
        if (main >= 0 && sentence.token(main).isNoun()) {
            lemmas.add(THING);
        }
        return new ContentWords(main < 0 ? "" : sentence.token(main).lowerLemma(), lemmas, denied);
    }

    private static boolean isSideMatter(Sentence sentence, Token token, int main) {
        if (main >= 0 && token.index() == main + 1 && belongs(sentence.token(main), token)) {
            return false;
        }
        boolean purpose = token.pos().equals("TO") && sentence.posStarts(token.index() - 1, "NN");
        return purpose || token.pos().startsWith("W") || SIDE_MATTER.contains(token.lower());
    }

    /** "hand over", "a cut in", "vote for". */
    private static boolean belongs(Token main, Token next) {
        boolean particle = next.pos().equals("RP") && next.is("over", "in", "through");
        boolean amount = next.is("in") && AMOUNTS.contains(main.lowerLemma());
        return particle || amount || next.is("for") && main.hasLemma("vote", "support", "backing");
    }

    private static void add(Set<String> lemmas, Candidate candidate, Token token) {
        boolean owner = candidate.sentence() instanceof ParsedSentence parsed
                && parsed.hasRelation(token.index(), "compound", "nmod:poss");
        boolean adjective = token.is("right") && token.hasPos("JJ", "RB");
        if (token.ner().equals(PERSON) && !candidate.isOfAddressee(token) && !owner) {
            lemmas.add(PERSON);
        } else if (!token.isProperNoun() && !adjective) {
            lemmas.add(token.lowerLemma());
        }
    }

    /** Index of the verb that is to be done, or of the noun that is wanted; -1 where neither is told. */
    private static int mainWord(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        int first = candidate.firstToken();
        int noun = nounFrom(sentence, first);
        if (!candidate.rule().frame().isClause() && BaseNounPhrase.begins(sentence, first)) {
            return noun;
        }
        if (sentence.is(first, "there")) {
            int be = first + 1;
            while (be < sentence.size() && !sentence.is(be, "be")) {
                be++;
            }
            return nounFrom(sentence, be + 1);
        }
        return candidate.contentTokens().stream()
                .filter(token -> isDeed(candidate, token, first))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(noun);
    }

    private static int nounFrom(Sentence sentence, int first) {
        return BaseNounPhrase.begins(sentence, first) ? BaseNounPhrase.nounAt(sentence, first) : -1;
    }

    private static boolean isDeed(Candidate candidate, Token token, int first) {
        Clauses clauses = candidate.clauses();
        boolean helper = clauses != null && clauses.isAuxiliary(token.index());
        boolean relative = clauses != null
                && token.index() > first
                && clauses.sentence().relation(token.index()).startsWith("acl");
        return token.isVerb() && !helper && !relative;
    }
}
