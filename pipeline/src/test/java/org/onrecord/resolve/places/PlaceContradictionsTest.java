package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people, firms and events are invented. */
class PlaceContradictionsTest {

    private static List<GeoSpan> settled(String lines) {
        List<GeoSpan> spans = Spans.of(lines);
        new PlaceContainers().link(spans);
        new PlaceContradictions().settle(spans);
        return spans;
    }

    @Test
    void aPlaceThatNoListHasInTheStateBehindItIsNotTheOneElsewhere() {
        List<GeoSpan> spans = settled("""
                Fire broke out in Salzburg/NNP/LOCATION , Ohio/NNP/LOCATION , on Monday .
                Salzburg/NNP/LOCATION has one fire engine .
                """);
        assertThat(spans.get(0).candidates).isEmpty();
        assertThat(spans.get(0).container).isSameAs(spans.get(1));
        assertThat(spans.get(2).candidates).isEmpty();
        assertThat(spans.get(2).container).isSameAs(spans.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Fire in Salzburg/NNP/LOCATION , Austria/NNP/LOCATION , today
            Fires in Salzburg/NNP/LOCATION , Ohio/NNP/LOCATION and/CC Texas/NNP/LOCATION
            Fires in Lyon/NNP/LOCATION , Salzburg/NNP/LOCATION , Ohio/NNP/LOCATION , today
            Fire in Salzburg/NNP/LOCATION near Ohio/NNP/LOCATION , today
            Norway/NNP/LOCATION , Ohio/NNP/LOCATION , lent money
            Lima/NNP/LOCATION , Norway/NNP/LOCATION , signed it
            """)
    void othersKeepTheirPlaces(String line) {
        for (GeoSpan span : settled(line)) {
            assertThat(span.candidates.isEmpty() && span.country == null)
                    .as(span.text)
                    .isFalse();
        }
    }
}
