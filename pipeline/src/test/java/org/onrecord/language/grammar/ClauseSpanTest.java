package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people are invented. */
class ClauseSpanTest {

    private static Clauses clauses(Conllu.Marked words) {
        return new ArticleClauses(words.article()).of(words.parse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Holm/2:nsubj left/VBD/0:root ,/5:punct but/5:cc crews/NNS/6:nsubj [refused/VBD/2:conj] to/8:mark go/VB/6:xcomp ./2:punct | crews refused to go.
            Holm/2:nsubj [left/VBD/0:root] ,/6:punct but/6:cc crews/NNS/6:nsubj stayed/VBD/2:conj ./2:punct | Holm left
            Ada/2:nsubj said/VBD/0:root they/PRP/4:nsubj [left/VBD/2:ccomp] ./2:punct | Ada said they left.
            Holm/2:nsubj came/VBD/0:root and/4:cc [paid/VBD/2:conj] | Holm came and paid
            """)
    void aClauseWithItsSubjectAndWithoutItsNeighbours(String line, String words) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(verb.article().slice(ClauseSpan.around(clauses(verb), verb.first())))
                .isEqualTo(words);
    }

    @Test
    void aReportTakesTheWordsThatItReportsAlong() {
        String line = "They/PRP/2:nsubj left/VBD/0:root ,/5:punct Ada/5:nsubj [said/VBD/2:parataxis] ./2:punct";
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(verb.article().slice(ClauseSpan.ofReport(clauses(verb), verb.first())))
                .isEqualTo("They left, Ada said.");
        Conllu.Marked other = Conllu.marked(line.replace("said", "slept"));
        assertThat(other.article().slice(ClauseSpan.ofReport(clauses(other), other.first())))
                .doesNotContain("They");
    }
}
