package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people are invented. */
class ClausesTest {

    private static Clauses clauses(Conllu.Marked words) {
        return new ArticleClauses(words.article()).of(words.parse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/4:nsubj did/VBD/4:aux not/RB/4:advmod [pay/VB/0:root] | true
            Ada/3:nsubj never/RB/3:advmod [paid/VBD/0:root] | true
            Ada/3:nsubj hardly/RB/3:advmod [paid/VBD/0:root] | true
            Ada/3:nsubj also/RB/3:advmod [paid/VBD/0:root] | false
            Ada/2:nsubj [paid/VBD/0:root] not/RB/4:advmod me/PRP/2:obj | false
            """)
    void negated(String line, boolean expected) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(clauses(verb).isNegated(verb.first())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/3:nsubj:pass was/VBD/3:aux:pass [paid/VBN/0:root] | true
            Ada/3:nsubj has/VBZ/3:aux [paid/VBN/0:root] | false
            """)
    void passive(String line, boolean expected) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(clauses(verb).isPassive(verb.first())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/3:nsubj would/MD/3:aux [pay/VB/0:root] | true
            if/3:mark Ada/3:nsubj [pays/VBZ/5:advcl] they/PRP/5:nsubj stay/VBP/0:root | true
            Ada/3:nsubj could/MD/3:aux go/VB/0:root and/5:cc [pay/VB/3:conj] | true
            Ada/3:nsubj will/MD/3:aux [pay/VB/0:root] | false
            when/3:advmod Ada/3:nsubj [pays/VBZ/5:advcl] they/PRP/5:nsubj stay/VBP/0:root | false
            """)
    void hypothetical(String line, boolean expected) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(clauses(verb).isHypothetical(verb.first())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj refused/VBD/0:root to/4:mark [pay/VB/2:xcomp] | true
            Ada/4:nsubj did/VBD/4:aux not/RB/4:advmod bother/VB/0:root to/6:mark [pay/VB/4:xcomp] | true
            Ada/2:nsubj agreed/VBD/0:root to/4:mark [pay/VB/2:xcomp] | false
            Ada/2:nsubj [refused/VBD/0:root] | false
            """)
    void undone(String line, boolean expected) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(clauses(verb).isUndone(verb.first())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [paid/VBD/0:root] | true
            Ada/3:nsubj will/MD/3:aux [pay/VB/0:root] | true
            Ada/2:nsubj left/VBD/0:root ,/2:punct [paying/VBG/2:advcl] all/DT/4:obj | true
            Ada/3:nsubj has/VBZ/3:aux [paid/VBN/0:root] | true
            They/PRP/2:nsubj urged/VBD/0:root Ada/2:obj to/5:mark [pay/VB/2:xcomp] | false
            the/2:det [paying/VBG/3:amod] crews/NNS/0:root | false
            """)
    void told(String line, boolean expected) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(clauses(verb).isTold(verb.first())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/3:nsubj will/MD/3:aux [pay/VB/0:root] | will
            Ada/3:nsubj cannot/MD/3:aux [pay/VB/0:root] | no
            Ada/2:nsubj [paid/VBD/0:root] | ""
            """)
    void modal(String line, String expected) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(clauses(verb).modalOf(verb.first())).isEqualTo(expected);
    }

    @Test
    void aWordHangsFromAnother() {
        Conllu.Marked verb = Conllu.marked("Ada/2:nsubj [left/VBD/0:root] the/4:det port/2:obj");
        assertThat(clauses(verb).dominates(verb.first(), 2)).isTrue();
        assertThat(clauses(verb).dominates(verb.first(), verb.first())).isTrue();
        assertThat(clauses(verb).dominates(3, verb.first())).isFalse();
    }

    @Test
    void whatStandsBeforeAClauseAndAPhrase() {
        Conllu.Marked clause = Conllu.marked(
                "Ada/2:nsubj said/VBD/0:root that/6:mark [crews/NNS/6:nsubj] must/MD/6:aux pay/VB/2:ccomp in/8:case Porto/6:obl");
        Clauses clauses = clauses(clause);
        assertThat(clauses.beforeClause(clause.first())).isEqualTo(1);
        assertThat(clauses.beforeClause(7)).isEqualTo(6);
        assertThat(clauses.isAfterPreposition(7, "on", "in")).isTrue();
        assertThat(clauses.isAfterPreposition(7, "on")).isFalse();
        assertThat(clauses.isAfterPreposition(clause.first(), "in")).isFalse();
        assertThat(clauses.isAuxiliary(4)).isTrue();
        assertThat(clauses.isAuxiliary(5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [paid/VBD/0:root] ?/2:punct | true
            “/3:punct Ada/3:nsubj [paid/VBD/0:root] ?/3:punct ”/3:punct | true
            Ada/2:nsubj [paid/VBD/0:root] ./2:punct | false
            """)
    void question(String line, boolean expected) {
        assertThat(clauses(Conllu.marked(line)).isQuestion()).isEqualTo(expected);
    }

    @Test
    void quotationsWithinASentence() {
        Conllu.Marked verb = Conllu.marked(
                "Ada/2:nsubj [said/VBD/0:root] “/4:punct pay/VB/2:ccomp ”/4:punct and/7:cc left/VBD/2:conj");
        Clauses clauses = clauses(verb);
        assertThat(clauses.opensQuotation(2)).isTrue();
        assertThat(clauses.closesQuotation(4)).isTrue();
        assertThat(clauses.isQuotationMark(3)).isFalse();
        assertThat(clauses.isQuotationMark(7)).isFalse();
        assertThat(clauses.isQuoted(3)).isTrue();
        assertThat(clauses.isQuoted(6)).isFalse();
        assertThat(clauses.isQuotationOpen(0, 4)).isTrue();
        assertThat(clauses.isQuotationOpen(0, 5)).isFalse();
    }
}
