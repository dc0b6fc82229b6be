package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.grammar.ArticleClauses;

/** All people and firms are invented. */
class DirectSpeechTest {

    /** "how: cue source: words" of each utterance. */
    private static List<String> utterances(String lines) {
        Scene scene = Scene.of(lines.replace("; ", "\n"));
        return DirectSpeech.find(scene.article(), new ArticleClauses(scene.article())).stream()
                .map(utterance -> utterance.how() + ": " + scene.words(utterance.cue()) + ": "
                        + utterance.parts().stream()
                                .map(part -> scene.article().slice(part.inner()))
                                .collect(Collectors.joining(" … ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “ We/PRP pay/VBP , ” Ada/NNP said/VBD . | after: say Ada: We pay,
            Ada/NNP said/VBD , “ We/PRP pay/VBP . ” | before: say Ada: We pay.
            “ We/PRP pay/VBP , ” Ada/NNP said/VBD , “ and we/PRP pay/VBP now . ” | after: say Ada: We pay, … and we pay now.
            “ We/PRP pay/VBP , ” Ada/NNP said/VBD .; “ We/PRP pay/VBP now . ” | after: say Ada: We pay, … We pay now.
            “ VARGA/NNP : We/PRP pay/VBP . ” | transcript: - VARGA: VARGA: We pay.
            “ We/PRP pay/VBP . ” | none: none: We pay.
            """)
    void theWordsOfOneWithWhatAttributesThem(String lines, String utterance) {
        assertThat(utterances(lines)).containsExactly(utterance);
    }

    @Test
    void anotherSpeakerBeginsAnotherUtterance() {
        assertThat(utterances("“ We/PRP pay/VBP , ” Ada/NNP said/VBD .; “ Never ! ” Holm/NNP said/VBD ."))
                .containsExactly("after: say Ada: We pay,", "after: say Holm: Never!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The “ free ” lunch was/VBD dear/JJ .
            Ada/NNP “ Buck ” Lind/NNP left/VBD .
            Ada/NNP left/VBD .
            """)
    void otherQuotationsAreNoSpeech(String lines) {
        assertThat(utterances(lines)).isEmpty();
    }
}
