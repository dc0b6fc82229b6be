package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.record.ResponseKind;

/** All people are invented. */
class ResponseWordsTest {

    private static String kind(String line) {
        Conllu.Marked word = Conllu.marked(line);
        ResponseKind kind = ResponseWords.of(Statements.clauses(word), word.first());
        return kind == null ? "none" : kind.label();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [agreed/VBD/0:root] | accepts
            Ada/2:nsubj [refused/VBD/0:root] | rejects
            Ada/2:nsubj [turned/VBD/0:root] it/PRP/2:obj down/RP/2:compound:prt | rejects
            Ada/2:nsubj [gave/VBD/0:root] in/RP/2:compound:prt | accepts
            Ada/2:nsubj [offered/VBD/0:root] talks/NNS/2:obj | counters
            Ada/2:nsubj [considered/VBD/0:root] it/PRP/2:obj | open
            Ada/2:nsubj [refused/VBD/0:root] to/4:mark rule/VB/2:xcomp it/PRP/4:obj out/RP/4:compound:prt | open
            Ada/2:nsubj [agreed/VBD/0:root] to/4:mark discuss/VB/2:xcomp it/PRP/4:obj | open
            Ada/2:nsubj [walked/VBD/0:root] home/2:advmod | none
            """)
    void aVerbAnswers(String line, String kind) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/3:nsubj is/VBZ/3:cop [open/JJ/0:root] to/5:case it/PRP/3:obl | open
            It/PRP/3:nsubj is/VBZ/3:cop [unacceptable/JJ/0:root] | rejects
            It/PRP/6:nsubj is/VBZ/6:cop out/IN/6:case of/3:fixed the/6:det [question/0:root] | rejects
            Ada/2:nsubj called/VBD/0:root it/PRP/2:obj [unrealistic/JJ/2:xcomp] | rejects
            Ada/3:nsubj is/VBZ/3:cop [cold/JJ/0:root] | none
            Ada/2:nsubj saw/VBD/0:root it/PRP/2:obj [unrealistic/JJ/2:xcomp] | none
            """)
    void aPredicateAnswers(String line, String kind) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/4:nsubj did/VBD/4:aux not/RB/4:advmod [agree/VB/0:root] | rejects
            Ada/4:nsubj did/VBD/4:aux not/RB/4:advmod [refuse/VB/0:root] | open
            Ada/4:nsubj is/VBZ/4:cop not/RB/4:advmod [open/JJ/0:root] to/6:case it/PRP/4:obl | rejects
            Ada/4:nsubj did/VBD/4:aux not/RB/4:advmod [offer/VB/0:root] talks/NNS/4:obj | none
            Ada/3:nsubj might/MD/3:aux [agree/VB/0:root] | open
            Ada/4:nsubj could/MD/4:aux not/RB/4:advmod [agree/VB/0:root] | rejects
            Ada/3:nsubj will/MD/3:aux [agree/VB/0:root] | accepts
            if/3:mark Ada/3:nsubj [agrees/VBZ/5:advcl] they/PRP/5:nsubj stay/VBP/0:root | none
            """)
    void whatIsDeniedPossibleOrAConditionAnswersOtherwise(String line, String kind) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj said/VBD/0:root [no/UH/2:obj] ./2:punct | true
            “/2:punct [No/UH/5:ccomp] ,/2:punct ”/2:punct said/VBD/0:root Ada/5:nsubj | true
            Ada/2:nsubj has/VBZ/0:root [no/DT/4:det] ships/NNS/2:obj | false
            Ada/2:nsubj said/VBD/0:root [so/RB/2:advmod] | false
            """)
    void noByItselfDenies(String line, boolean no) {
        Conllu.Marked word = Conllu.marked(line);
        assertThat(ResponseWords.isNo(Statements.clauses(word), word.first())).isEqualTo(no);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [has/VBZ/0:root] no/DT/4:det plans/NNS/2:obj | true
            Ada/2:nsubj [has/VBZ/0:root] some/DT/4:det plans/NNS/2:obj | false
            Ada/2:nsubj [has/VBZ/0:root] no/DT/4:det ships/NNS/2:obj | false
            """)
    void whoHasNoPlansHasNoIntention(String line, boolean none) {
        Conllu.Marked word = Conllu.marked(line);
        assertThat(ResponseWords.hasNoIntention(Statements.clauses(word), word.first()))
                .isEqualTo(none);
    }

    @Test
    void aNounMayStandForAnAnswer() {
        assertThat(ResponseWords.ofWord(Conllu.tagged("compromise/NN").token(0)))
                .isEqualTo(ResponseKind.OPEN);
        assertThat(ResponseWords.ofWord(Conllu.tagged("refused/VBD").token(0))).isNull();
        assertThat(ResponseWords.ofWord(Conllu.tagged("ship/NN").token(0))).isNull();
    }
}
