package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and firms are invented. */
class TypographicCuesTest {

    private static String words(Scene scene, SpeechCue cue) {
        return scene.words(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “ We/PRP pay/VBP . ” — Ada/NNP Lind/NNP , a doctor | - Ada Lind
            “ We/PRP pay/VBP . ” — Ada/NNP Lind/NNP left/VBD | none
            “ We/PRP pay/VBP . ” — a doctor | none
            “ We/PRP pay/VBP . ” Ada/NNP Lind/NNP | none
            """)
    void aSignatureBehindADash(String line, String cue) {
        Scene scene = Scene.of(line);
        assertThat(words(scene, new TypographicCues(scene.article()).signature(scene.after())))
                .isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A word of Ada/NNP Lind/NNP : “ We/PRP pay/VBP . ” | - Ada Lind
            From/IN Ada/NNP/PERSON Lind/NNP/PERSON , economist/NN at/IN Karvosh/NNP Bank/NNP : “ We/PRP pay/VBP . ” | - Ada Lind
            From/IN the economist/NN : “ We/PRP pay/VBP . ” | none
            A word of the doctor : “ We/PRP pay/VBP . ” | none
            """)
    void aNameBeforeAColon(String line, String cue) {
        Scene scene = Scene.of(line);
        assertThat(words(scene, new TypographicCues(scene.article()).nameBefore(scene.before())))
                .isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Crews/NNS/2:nsubj sent/VBD/0:root this/DT/2:obj :/2:punct “/2:punct We/PRP/7:nsubj pay/VBP/2:ccomp ”/2:punct | send Crews
            There/EX/2:nsubj is/VBZ/0:root this/DT/2:obj :/2:punct “/2:punct We/PRP/7:nsubj pay/VBP/2:ccomp ”/2:punct | none
            Crews sent/VBD this : “ We/PRP pay/VBP ” | none
            """)
    void aVerbThatLeadsIn(String line, String cue) {
        Scene scene = Scene.of(line);
        assertThat(words(scene, new TypographicCues(scene.article()).leadIn(scene.before())))
                .isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “ VARGA/NNP : We/PRP pay/VBP . ” | - VARGA
            “ Varga/NNP : We/PRP pay/VBP . ” | none
            “ We/PRP pay/VBP . ” | none
            """)
    void aNameInCapitalsThatOpensALine(String line, String cue) {
        Scene scene = Scene.of(line);
        assertThat(words(scene, new TypographicCues(scene.article()).transcriptName(scene.quotation())))
                .isEqualTo(cue);
    }
}
