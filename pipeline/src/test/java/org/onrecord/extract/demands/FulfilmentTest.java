package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.record.ResponseKind;

/** All people are invented. */
class FulfilmentTest {

    private static final String RESIGN =
            "\nHolm/2:nsubj urged/VBD/0:root Voss/2:obj to/5:mark resign/VB/2:xcomp her/PRP$/7:nmod:poss seat/5:obj";
    private static final String APOLOGY = "\nHolm/2:nsubj demanded/VBD/0:root an/4:det apology/2:obj";

    /** What the verb between brackets says to the demand of the next sentence. */
    private static String kind(String line, String demand) {
        Conllu.Marked deed = Conllu.marked(line + demand);
        Candidate statement = demand == RESIGN
                ? Statements.of(deed.article(), Statements.VERB_TO, "urged", "Holm", null, "resign her seat")
                : Statements.of(deed.article(), Statements.VERB_THING, "demanded", "Holm", null, "an apology");
        ResponseKind kind = Fulfilment.kind(Statements.clauses(deed), deed.first(), statement);
        return kind == null ? "none" : kind.label();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Voss/2:nsubj [resigned/VBD/0:root] | accepts
            Voss/2:nsubj [resigned/VBD/0:root] her/PRP$/4:nmod:poss seat/2:obj | accepts
            Voss/3:nsubj will/MD/3:aux [resign/VB/0:root] | accepts
            Voss/4:nsubj did/VBD/4:aux not/RB/4:advmod [resign/VB/0:root] | rejects
            Voss/2:nsubj refused/VBD/0:root to/4:mark [resign/VB/2:xcomp] | rejects
            Voss/3:nsubj would/MD/3:aux [resign/VB/0:root] | none
            If/3:mark Voss/3:nsubj [resigns/VBZ/5:advcl] they/PRP/5:nsubj stay/VBP/0:root | none
            Voss/2:nsubj [resigned/VBD/0:root] her/PRP$/4:nmod:poss membership/2:obj | none
            Voss/2:nsubj [slept/VBD/0:root] | none
            """)
    void whoDoesWhatWasDemandedAccepts(String line, String kind) {
        assertThat(kind(line, RESIGN)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Voss/2:nsubj [apologized/VBD/0:root] | accepts
            Voss/3:nsubj never/RB/3:advmod [apologized/VBD/0:root] | rejects
            Voss/2:nsubj [applied/VBD/0:root] | none
            """)
    void theDeedOfANounToo(String line, String kind) {
        assertThat(kind(line, APOLOGY)).isEqualTo(kind);
    }
}
