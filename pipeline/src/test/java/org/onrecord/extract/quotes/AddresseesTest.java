package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.record.Span;

/** All people are invented. */
class AddresseesTest {

    /** Whom the word between brackets is said to, "none" for nobody. */
    private static String addressee(String line) {
        Conllu.Marked cue = Conllu.marked(line);
        Scene scene = Scene.of(line.replaceAll("(?<!\\S)\\[|\\](?!\\S)", ""));
        String lemma = cue.sentence().token(cue.first()).lemma();
        Span span = Addressees.of(cue.parse(), cue.first(), lemma, scene.quoted());
        return span == null ? "none" : cue.article().slice(span);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [told/VBD/0:root] the/5:det angry/JJ/5:amod crews/NNS/2:obj to/7:mark go/VB/2:xcomp | the angry crews
            Ada/2:nsubj [asked/VBD/0:root] Holm/NNP/2:obj/PERSON to/5:mark go/VB/2:xcomp | Holm
            Ada/2:nsubj [told/VBD/0:root] them/PRP/2:iobj so/RB/2:advmod | them
            “/2:punct No/6:ccomp ,/2:punct ”/2:punct Ada/6:nsubj [said/VBD/0:root] to/8:case reporters/NNS/6:obl | reporters
            Ada/2:nsubj [wrote/VBD/0:root] to/5:case the/5:det Council/NNP/2:obl | the Council
            """)
    void whomSomebodyTellsOrSpeaksTo(String line, String addressee) {
        assertThat(addressee(line)).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj [said/VBD/0:root] so/RB/2:advmod in/5:case Lima/NNP/2:obl
            Ada/2:nsubj [told/VBD/0:root] a/4:det story/2:obj
            Ada/2:nsubj [walked/VBD/0:root] to/4:case reporters/NNS/2:obl
            Ada/2:nsubj [told/VBD/0:root] “/2:punct us/PRP/2:obj ”/2:punct
            Crews/NNS/3:obj Ada/3:nsubj [told/VBD/0:root]
            """)
    void othersAreNoHearers(String line) {
        assertThat(addressee(line)).isEqualTo("none");
    }

    @Test
    void aSentenceThatWasNotParsedTellsNobody() {
        Scene scene = Scene.of("Ada told/VBD crews/NNS so");
        Conllu.Marked cue = Conllu.marked("Ada/2:nsubj [told/VBD/0:root] crews/NNS/2:obj so/2:advmod");
        assertThat(Addressees.of(cue.parse(), cue.first(), null, scene.quoted()))
                .isNull();
    }
}
