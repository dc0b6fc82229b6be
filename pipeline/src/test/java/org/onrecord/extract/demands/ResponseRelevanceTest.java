package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class ResponseRelevanceTest {

    private static final String DEMAND =
            "\nHolm/2:nsubj urged/VBD/0:root Voss/2:obj to/5:mark repair/VB/2:xcomp the/8:det old/JJ/8:amod crane/5:obj";

    private static boolean concerns(String line) {
        Conllu.Marked answer = Conllu.marked(line + DEMAND);
        Candidate demand =
                Statements.of(answer.article(), Statements.VERB_TO, "urged", "Holm", "Voss", "repair the old crane");
        return ResponseRelevance.concerns(Statements.clauses(answer), answer.first(), demand);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Voss/2:nsubj [refused/VBD/0:root] ./2:punct
            Voss/2:nsubj [rejected/VBD/0:root] the/4:det call/2:obj
            Voss/2:nsubj [rejected/VBD/0:root] it/PRP/2:obj
            Voss/2:nsubj [rejected/VBD/0:root] that/2:obj ,/2:punct too/RB/2:advmod
            Voss/2:nsubj [refused/VBD/0:root] new/JJ/4:amod cranes/NNS/2:obj
            """)
    void anAnswerNamesTheDemandSharesItsWordsOrHasNothingElse(String line) {
        assertThat(concerns(line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Voss/2:nsubj [rejected/VBD/0:root] the/4:det treaty/2:obj
            Voss/2:nsubj [refused/VBD/0:root] to/4:mark sing/VB/2:xcomp
            a/2:det [refused/VBN/3:amod] gift/0:root
            """)
    void othersAreAboutSomethingElse(String line) {
        assertThat(concerns(line)).isFalse();
    }

    @Test
    void aClauseMayStandAgainstTheOneBefore() {
        Conllu.Marked clause =
                Conllu.marked("They/PRP/2:nsubj asked/VBD/0:root but/5:cc [Voss/NNP/5:nsubj] left/VBD/2:conj");
        assertThat(ResponseRelevance.isAfterBut(Statements.clauses(clause), clause.first()))
                .isTrue();
        assertThat(ResponseRelevance.isAfterBut(Statements.clauses(clause), 0)).isFalse();
    }
}
