package org.onrecord.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.record.CueType;

/** All people and firms are invented. */
class CueNegationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/4:nsubj did/VBD/4:aux not/RB/4:advmod [say/VB/0:root] so/RB/4:advmod | "not "
            Ada/3:nsubj never/RB/3:advmod [said/VBD/0:root] so/RB/3:advmod | "never "
            Ada/2:nsubj declined/VBD/0:root to/4:mark [say/VB/2:xcomp] | "decline to "
            Ada/2:nsubj left/VBD/0:root without/IN/4:mark [saying/VBG/2:advcl] so/4:advmod | "without "
            Ada/2:nsubj [said/VBD/0:root] not/RB/2:advmod | ""
            Ada/2:nsubj agreed/VBD/0:root to/4:mark [say/VB/2:xcomp] | ""
            """)
    void whatTurnsACueIntoItsOpposite(String line, String before) {
        Conllu.Marked cue = Conllu.marked(line);
        assertThat(CueNegation.before(new TokenTable(cue.article()), cue.first()))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [declined/VBD/0:root] to/4:mark say/VB/2:xcomp | 3
            Ada/2:nsubj [declined/VBD/0:root] to/4:mark pay/VB/2:xcomp | -1
            Ada/2:nsubj [agreed/VBD/0:root] to/4:mark say/VB/2:xcomp | -1
            """)
    void whatSomebodyHoldsBack(String line, int held) {
        Conllu.Marked cue = Conllu.marked(line);
        assertThat(CueNegation.heldBack(new TokenTable(cue.article()), cue.first()))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            No/DT/2:det official/3:nsubj [said/VBD/0:root] so/RB/3:advmod | true
            None/NN/4:nsubj of/3:case them/PRP/1:nmod [said/VBD/0:root] so/RB/4:advmod | true
            One/CD/2:nummod official/3:nsubj [said/VBD/0:root] no/3:obj | false
            [said/VBD/0:root] nobody/1:nsubj | false
            """)
    void nobodySaysIt(String line, boolean nobody) {
        Conllu.Marked cue = Conllu.marked(line);
        assertThat(CueNegation.isByNobody(new TokenTable(cue.article()), cue.first()))
                .isEqualTo(nobody);
    }

    @Test
    void aBeliefOrAWishStaysOne() {
        assertThat(CueNegation.leaves(CueType.BELIEVES, "think")).isTrue();
        assertThat(CueNegation.leaves(CueType.WANTS, "want")).isTrue();
        assertThat(CueNegation.leaves(CueType.WANTS, "demand")).isFalse();
        assertThat(CueNegation.leaves(CueType.SAYS, "say")).isFalse();
    }
}
