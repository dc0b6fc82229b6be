package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people, firms and events are invented. */
class StateNamesakesTest {

    /** The mentions of "Georgia", all taken for the country or all for the state before. */
    private static String decided(String lines, boolean country) {
        List<GeoSpan> spans = Spans.of(lines);
        for (GeoSpan span : spans) {
            if (span.text.equals("Georgia")) {
                span.chosen = country ? null : Gazetteer.shared().subdivision("Georgia");
                span.countryCode = country ? "GE" : null;
            } else if (span.country != null) {
                span.countryCode = span.country.code();
            } else {
                span.chosen = span.candidates.get(0);
            }
        }
        new StateNamesakes(new PlaceContainers()).decide(spans);
        return String.join(
                " ",
                spans.stream()
                        .filter(span -> span.text.equals("Georgia"))
                        .map(span -> span.countryCode == null ? "state" : "country")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Georgia/NNP/LOCATION 's/POS parliament/NN | country
            the president/NN of Georgia/NNP/LOCATION | country
            Georgia/NNP/LOCATION and Tbilisi/NNP/LOCATION | country
            Georgia/NNP/LOCATION voters/NNS | state
            Governor/NNP Holm/NNP of Georgia/NNP/LOCATION | state
            rural Georgia/NNP/LOCATION | state
            Alabama/NNP/LOCATION , Georgia/NNP/LOCATION and/CC Florida/NNP/LOCATION | state
            """)
    void aClearMentionMeansWhatItsWordsSay(String line, String meant) {
        assertThat(decided(line, true)).isEqualTo(meant);
        assertThat(decided(line, false)).isEqualTo(meant);
    }

    @Test
    void withoutAClearMentionItStays() {
        String line = "a train to Georgia/NNP/LOCATION";
        assertThat(decided(line, true)).isEqualTo("country");
        assertThat(decided(line, false)).isEqualTo("state");
        assertThat(decided("Ohio/NNP/LOCATION 's/POS parliament/NN", true)).isEmpty();
    }

    @Test
    void othersMeanWhatTheLastClearOneMeant() {
        String lines = """
                A train to Georgia/NNP/LOCATION left .
                Georgia/NNP/LOCATION voters/NNS stayed .
                Georgia/NNP/LOCATION waited .
                Georgia/NNP/LOCATION 's/POS parliament/NN met .
                Georgia/NNP/LOCATION waited .
                """;
        assertThat(decided(lines, true)).isEqualTo("state state state country country");
    }

    @Test
    void amongCountriesItIsTheCountryInAnArticleOnBoth() {
        String lines = """
                Georgia/NNP/LOCATION 's/POS parliament/NN met .
                Georgia/NNP/LOCATION voters/NNS stayed .
                Norway/NNP/LOCATION thanked Georgia/NNP/LOCATION .
                """;
        assertThat(decided(lines, false)).isEqualTo("country state country");
    }
}
