package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people are invented. */
class SubjectsTest {

    private static Clauses clauses(Conllu.Marked words) {
        return new ArticleClauses(words.article()).of(words.parse());
    }

    private static String word(Conllu.Marked verb, int token) {
        return token < 0 ? "none" : verb.sentence().token(token).word();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [left/VBD/0:root] | Ada
            Ada/2:nsubj came/VBD/0:root and/4:cc [asked/VBD/2:conj] | Ada
            a/2:det crowd/0:root [demanding/VBG/2:acl] pay/3:obj | crowd
            crews/NNS/0:root who/WP/3:nsubj [want/VBP/1:acl:relcl] pay/3:obj | crews
            Ada/2:nsubj refused/VBD/0:root to/4:mark [pay/VB/2:xcomp] | Ada
            Ada/3:nmod:poss 's/POS/1:case letter/4:nsubj [demands/VBZ/0:root] pay/4:obj | Ada
            a/2:det letter/5:nsubj from/4:case Ada/2:nmod [demands/VBZ/0:root] pay/5:obj | Ada
            PORTO/NNP/4:nsubj/LOCATION —/4:punct Crews/NNS/4:nsubj [struck/VBD/0:root] | Crews
            Crews/NNS/4:dep have/VBP/4:aux now/RB/4:advmod [paid/VBN/0:root] | Crews
            [Pay/VB/0:root] us/PRP/1:obj | none
            """)
    void whoDoesWhatAVerbSays(String line, String subject) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(word(verb, clauses(verb).subjectOf(verb.first()))).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/3:nsubj:pass was/VBD/3:aux:pass [asked/VBN/0:root] by/5:case crews/NNS/3:obl | crews
            Ada/3:nsubj:pass was/VBD/3:aux:pass [asked/VBN/0:root] in/5:case Porto/3:obl | none
            """)
    void byWhomSomethingIsDone(String line, String agent) {
        Conllu.Marked verb = Conllu.marked(line);
        assertThat(word(verb, clauses(verb).agentOf(verb.first()))).isEqualTo(agent);
    }
}
