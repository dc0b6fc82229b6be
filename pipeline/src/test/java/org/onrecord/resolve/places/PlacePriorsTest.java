package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and firms are invented. */
class PlacePriorsTest {

    private static final PlacePriors PRIORS = new PlacePriors();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the state of [Washington/NNP] | true
            western [Washington/NNP] | true
            [Washington/NNP] Legislature/NNP | true
            [Washington/NNP] 's/POS attorney/NN general | true
            in [Washington/NNP] on Monday | false
            the [Washington/NNP] talks | false
            """)
    void wordsAroundANameShowAState(String line, boolean state) {
        assertThat(PRIORS.isState(Spans.marked(line))).isEqualTo(state);
    }

    @Test
    void aCapitalIsLikelierThanATownOfItsName() {
        GeoSpan span = Spans.marked("in [Lima/NNP]");
        double capital = PRIORS.of(Spans.choose(span, "PE").chosen, span);
        double town = PRIORS.of(Spans.choose(span, "US").chosen, span);
        assertThat(capital).isGreaterThan(town + 2);
    }

    @Test
    void aPlaceIsCalledByItsFirstName() {
        GeoSpan span = Spans.choose(Spans.marked("in [Kiev/NNP]"), "UA");
        assertThat(PRIORS.isCalled(span.chosen, "KYIV")).isTrue();
        assertThat(PRIORS.isCalled(span.chosen, "Kiev")).isFalse();
    }
}
