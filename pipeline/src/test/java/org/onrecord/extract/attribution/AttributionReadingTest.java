package org.onrecord.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.attribution.CueReading.Stretch;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;

/** People and events are invented. No sentence is parsed: the reader reads words alone. */
class AttributionReadingTest {

    private static final String REPORT =
            "The ferry ran aground off Bergen on Sunday. Captain Oda Ruste told reporters that the radar had failed.";

    private static TokenTable table(String text) {
        AnnotatedArticle article = Texts.tagged(text);
        return new TokenTable(article);
    }

    private static AttributionReading read(TokenTable t) {
        return AttributionReading.of(t.article().reading());
    }

    private static String words(TokenTable t, Stretch stretch) {
        return t.article().slice(t.span(stretch.first(), stretch.last()));
    }

    @Test
    void findsCueContentAndSource() {
        TokenTable t = table(REPORT);
        AttributionReading reading = read(t);

        List<String> cues = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            if (reading.cueProbability()[i] > 0.5) {
                cues.add(t.token(i).word());
                CueReading cue = reading.cues().get(i);
                assertThat(words(t, cue.bestContent())).contains("the radar had failed");
                assertThat(words(t, cue.namedSource())).contains("Oda Ruste");
            }
        }
        assertThat(cues).containsExactly("told");
    }

    @Test
    void whatNobodySaysHasNoCue() {
        TokenTable t =
                table("The ferry ran aground off Bergen on Sunday. Forty passengers were taken ashore in boats.");

        for (double probability : read(t).cueProbability()) {
            assertThat(probability).isLessThan(0.3);
        }
    }

    @Test
    void theSameWordsGiveTheSameReading() {
        TokenTable t = table(REPORT);

        assertThat(read(t).cueProbability()).containsExactly(read(t).cueProbability());
    }

    @Test
    void anEmptyArticleHasAnEmptyReading() {
        assertThat(read(table("")).cueProbability()).isEmpty();
    }

    @Test
    void aSentenceLongerThanTheReaderCanReadIsReadToItsLimit() {
        TokenTable t = table("Captain Ruste said " + "the Kverndokk and ".repeat(120) + "the engine had failed.");
        AttributionReading reading = read(t);

        assertThat(reading.cueProbability()).hasSize(t.size());
        assertThat(reading.cueProbability()[t.size() - 1]).isZero();
    }
}
