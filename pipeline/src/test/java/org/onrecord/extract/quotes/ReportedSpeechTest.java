package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Attribution;
import org.onrecord.language.Conllu;
import org.onrecord.language.Conllu.Marked;

/** All people are invented. */
class ReportedSpeechTest {

    /** The draft of what stands between square brackets. */
    private static String words(String line) {
        Marked content = Conllu.marked(line);
        Attribution attribution = new Attribution(null, null, null, List.of(content.span()), null, null, 1);
        return new ReportedSpeech(content.article())
                .drafts(List.of(attribution))
                .get(0)
                .words();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ada/NNP said/VBD [“ We/PRP will/MD pay/VB all of it . ”] | We will pay all of it.
            Ada/NNP said/VBD [‘ We/PRP will/MD pay/VB all of it . ’] | We will pay all of it.
            [“ We/PRP will/MD pay/VB all of it ,] ” Ada/NNP said/VBD . | We will pay all of it,
            [“ We/PRP will/MD pay/VB all of it .] | We will pay all of it.
            [“ We/PRP will/MD pay/VB ‘ all of it ’ ”] | We will pay ‘all of it’
            [“ Pay/VB up ” , Ada/NNP said/VBD , “ or/CC leave/VB ”] | “Pay up”, Ada said, “or leave”
            Ada/NNP said/VBD it would [cost “ all of it ”] | cost “all of it”
            """)
    void aDirectQuoteIsWithoutItsMarks(String line, String words) {
        assertThat(words(line)).isEqualTo(words);
    }
}
