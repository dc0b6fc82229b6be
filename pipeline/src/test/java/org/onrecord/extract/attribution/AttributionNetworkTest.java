package org.onrecord.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.attribution.CueReading.Stretch;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;

/** People and events are invented. No sentence is parsed: the network reads words alone. */
class AttributionNetworkTest {

    private static final String REPORT =
            "The ferry ran aground off Bergen on Sunday. Captain Oda Ruste told reporters that the radar had failed.";

    private static TokenTable table(String text) {
        AnnotatedArticle article = Texts.tagged(text);
        return new TokenTable(article);
    }

    private static String words(TokenTable t, Stretch stretch) {
        return t.article().slice(t.span(stretch.first(), stretch.last()));
    }

    @Test
    void findsCueContentAndSource() {
        TokenTable t = table(REPORT);
        AttributionNetwork.NetworkReading reading = AttributionNetwork.shared().read(t);

        List<String> cues = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            if (reading.cueProbability()[i] > 0.5) {
                cues.add(t.token(i).word());
                CueReading cue = reading.cues().get(i);
                assertThat(words(t, cue.bestContent())).contains("that the radar had failed");
                assertThat(words(t, cue.namedSource())).contains("Oda Ruste");
            }
        }
        assertThat(cues).containsExactly("told");
    }

    @Test
    void whatNobodySaysHasNoCue() {
        TokenTable t =
                table("The ferry ran aground off Bergen on Sunday. Forty passengers were taken ashore in boats.");

        for (double probability : AttributionNetwork.shared().read(t).cueProbability()) {
            assertThat(probability).isLessThan(0.3);
        }
    }

    @Test
    void theSameWordsGiveTheSameReading() {
        TokenTable t = table(REPORT);

        assertThat(AttributionNetwork.shared().read(t).cueProbability())
                .containsExactly(AttributionNetwork.shared().read(t).cueProbability());
    }

    @Test
    void anEmptyArticleHasAnEmptyReading() {
        assertThat(AttributionNetwork.shared().read(table("")).cueProbability()).isEmpty();
    }

    @Test
    void windowsAnswerForEachTokenOnce() {
        TokenTable t = table((REPORT + " ").repeat(40));
        List<EncoderWindow> windows = EncoderWindow.of(t, AttributionNetwork.vocabulary());

        assertThat(windows).hasSizeGreaterThan(2);
        int next = 0;
        for (EncoderWindow window : windows) {
            assertThat(window.own()).isEqualTo(next);
            assertThat(window.first()).isLessThanOrEqualTo(next);
            assertThat(window.pieces().length).isLessThanOrEqualTo(EncoderWindow.LENGTH + 2);
            next = window.end();
        }
        assertThat(next).isEqualTo(t.size());
    }

    @Test
    void aSentenceLongerThanTheNetworkCanReadIsReadToItsLimit() {
        TokenTable t = table("Captain Ruste said " + "the Kverndokk and ".repeat(120) + "the engine had failed.");
        AttributionNetwork.NetworkReading reading = AttributionNetwork.shared().read(t);

        assertThat(reading.cueProbability()).hasSize(t.size());
        assertThat(reading.cueProbability()[t.size() - 1]).isZero();
    }

    @Test
    void distancesAreExactNearAndCoarseFar() {
        assertThat(AttributionNetwork.distance(0)).isEqualTo(20);
        assertThat(AttributionNetwork.distance(-8)).isEqualTo(12);
        assertThat(AttributionNetwork.distance(9)).isEqualTo(29);
        assertThat(AttributionNetwork.distance(16)).isEqualTo(32);
        assertThat(AttributionNetwork.distance(-5000)).isZero();
        assertThat(AttributionNetwork.distance(5000)).isEqualTo(40);
    }
}
