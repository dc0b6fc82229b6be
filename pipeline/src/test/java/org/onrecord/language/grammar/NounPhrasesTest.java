package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people are invented. */
class NounPhrasesTest {

    private static Clauses clauses(Conllu.Marked words) {
        return new ArticleClauses(words.article()).of(words.parse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the/3:det angry/JJ/3:amod [crews/NNS/0:root] of/5:case Porto/NNP/3:nmod | the angry crews of Porto
            [crews/NNS/0:root] who/WP/3:nsubj left/VBD/1:acl:relcl | crews
            Holm/NNP/3:nmod:poss/PERSON 's/POS/1:case [crews/NNS/0:root] | Holm's crews
            [crews/NNS/0:root] and/3:cc pilots/NNS/1:conj | crews and pilots
            [crews/NNS/0:root] on/3:case Monday/NNP/1:nmod | crews
            [Holm/NNP/0:root/PERSON] ,/4:punct a/4:det singer/1:appos | Holm
            the/2:det [mayor/0:root] Ada/NNP/4:compound/PERSON Lind/NNP/2:appos/PERSON | the mayor Ada Lind
            """)
    void whereANounPhraseReaches(String line, String words) {
        Conllu.Marked head = Conllu.marked(line);
        assertThat(head.article().slice(clauses(head).phraseOf(head.first()))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [mayor/0:root] | true | true
            [Karvosh/NNP/0:root] | true | true
            [They/PRP/0:root] | true | true
            half/0:root of/3:case [crews/NNS/1:nmod] | true | true
            [table/0:root] | false | true
            [Monday/NNP/0:root] | false | false
            [paid/VBD/0:root] | false | false
            """)
    void whoIsSomebodyAndWhoMightAct(String line, boolean somebody, boolean canAct) {
        Conllu.Marked head = Conllu.marked(line);
        assertThat(clauses(head).isSomebody(head.first())).isEqualTo(somebody);
        assertThat(clauses(head).canAct(head.first())).isEqualTo(canAct);
    }
}
