package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people are invented. */
class CueChooserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “ We/PRP pay/VBP , ” Ada/NNP said/VBD . | say Ada
            “ We/PRP pay/VBP , ” said/VBD Ada/NNP Lind/NNP . | say Lind
            “ We/PRP pay/VBP , ” according/VBG to Ada/NNP . | according to Ada
            “ We/PRP pay/VBP . ” —/: Ada/NNP Lind/NNP , mayor | - Ada Lind
            “ We/PRP pay/VBP ” was/VBD on the wall | none
            “ We/PRP pay/VBP . ” | none
            """)
    void theCueBehindAQuotation(String line, String cue) {
        Scene scene = Scene.of(line);
        assertThat(scene.words(scene.cueAfter())).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/NNP said/VBD , “ We/PRP pay/VBP . ” | say Ada
            Ada/NNP Lind/NNP : “ We/PRP pay/VBP . ” | - Ada Lind
            Ada/2:nsubj released/VBD/0:root this/DT/2:obj :/2:punct “/2:punct We/PRP/7:nsubj pay/VBP/2:ccomp ”/7:punct | release Ada
            On the wall : “ We/PRP pay/VBP . ” | none
            It was/VBD then “ closed/VBN ” | none
            “ We/PRP pay/VBP . ” | none
            """)
    void theCueBeforeOne(String line, String cue) {
        Scene scene = Scene.of(line);
        assertThat(scene.words(scene.cueBefore())).isEqualTo(cue);
    }
}
