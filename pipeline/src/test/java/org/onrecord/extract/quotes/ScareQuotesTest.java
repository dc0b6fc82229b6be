package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people are invented. */
class ScareQuotesTest {

    private static boolean isSpeech(String line) {
        Scene scene = Scene.of(line);
        return new ScareQuotes(scene.article())
                .isSpeech(
                        scene.quotation(),
                        scene.context().startsSentence(scene.quotation()),
                        scene.before(),
                        scene.after(),
                        scene.cueBefore(),
                        scene.cueAfter());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “ We/PRP will/MD pay/VB , ” Ada/NNP said/VBD .
            “ Pay ! ” Ada/NNP said/VBD .
            Ada/NNP said/VBD , “ We/PRP will/MD pay/VB . ”
            Ada/NNP said/VBD that/IN “ the crew will/MD pay/VB all of it ”
            The rule : “ We/PRP will/MD pay/VB . ”
            “ We/PRP will/MD pay/VB . ”
            “ We/PRP will/MD pay/VB
            """)
    void wordsThatSomebodyIsSaidToSay(String line) {
        assertThat(isSpeech(line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The “ free ” lunch was/VBD dear/JJ .
            Ada/NNP wrote/VBD “ The Long Road/NNP ” in May .
            Ada/NNP called/VBD it a “ shame ” .
            Ada/NNP said/VBD he/PRP “ will/MD pay/VB all of it ” .
            Ada/NNP said/VBD that/IN “ all of it ” was/VBD paid .
            Ada/NNP “ Buck ” Lind/NNP left/VBD .
            """)
    void scareQuotesTitlesNicknamesAndFragmentsAreNone(String line) {
        assertThat(isSpeech(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “ We pay . ” | true
            “ We pay , ” | true
            “ We pay … ” | true
            “ We “ pay . ” ” | true
            “ We pay ” | false
            """)
    void speechEndsWithAPause(String line, boolean pause) {
        Scene scene = Scene.of(line);
        assertThat(ScareQuotes.endsWithPause(scene.article(), scene.quotation()))
                .isEqualTo(pause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/NNP said/VBD , “ Pay ” | true
            Ada/NNP said/VBD that/IN “ Pay ” | true
            Ada/NNP told/VBD them/PRP , “ Pay ” | true
            Ada/NNP said/VBD on Monday , “ Pay ” | false
            Ada/NNP said/VBD he/PRP “ Pay ” | false
            """)
    void aCueMayStandTightlyBesideAQuotation(String line, boolean tight) {
        Scene scene = Scene.of(line);
        assertThat(scene.before().isTight(scene.cueBefore())).isEqualTo(tight);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “ Pay now . ” | true | true
            “ pay now . ” | false | false
            “ [Pay] now ” | true | false
            “ 40 ships sank/VBD ” | true | true
            “ Golden Goose ” | true | false
            """)
    void aSentenceBeginsAndEndsLikeOne(String line, boolean starts, boolean sentence) {
        Scene scene = Scene.of(line);
        ScareQuotes scareQuotes = new ScareQuotes(scene.article());
        assertThat(scareQuotes.startsLikeSentence(scene.quotation())).isEqualTo(starts);
        assertThat(scareQuotes.isSentence(scene.quotation(), scene.before())).isEqualTo(sentence);
    }
}
