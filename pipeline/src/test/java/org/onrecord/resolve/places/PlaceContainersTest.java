package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people, firms and events are invented. */
class PlaceContainersTest {

    private static List<GeoSpan> linked(String line) {
        List<GeoSpan> spans = Spans.of(line);
        new PlaceContainers().link(spans);
        return spans;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the mayor of Paris/NNP/LOCATION , Texas/NNP/LOCATION , spoke
            fire in Alexandria/NNP/LOCATION , La./NNP/LOCATION
            fire in London/NNP/LOCATION , Ontario/NNP/LOCATION
            the mayor of Peru/NNP/LOCATION , Indiana/NNP/LOCATION , spoke
            fire in Kisumu/NNP/LOCATION , Kenya/NNP/LOCATION
            """)
    void thePlaceRightBehindHoldsTheOneBefore(String line) {
        List<GeoSpan> spans = linked(line);
        assertThat(spans.get(0).container).isSameAs(spans.get(1));
        assertThat(spans.get(1).holds).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            from Lyon/NNP/LOCATION to Texas/NNP/LOCATION
            from Lyon/NNP/LOCATION , Texas/NNP/LOCATION
            Washington/NNP/LOCATION , Pennsylvania/NNP/LOCATION and/CC California/NNP/LOCATION voted
            Canada/NNP/LOCATION , Mexico/NNP/LOCATION , New/NNP/LOCATION York/NNP/LOCATION and/CC Ohio/NNP/LOCATION
            Ohio/NNP/LOCATION , Texas/NNP/LOCATION
            """)
    void listsAndPlacesElsewhereAreNotHeld(String line) {
        assertThat(linked(line)).allSatisfy(span -> assertThat(span.container).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Oregon/NNP/LOCATION , Washington/NNP/LOCATION and/CC Idaho/NNP/LOCATION voted | true
            Ohio/NNP/LOCATION and/CC Washington/NNP/LOCATION voted | true
            Lima/NNP/LOCATION and/CC Washington/NNP/LOCATION voted | false
            Oregon/NNP/LOCATION voted and so did Washington/NNP/LOCATION | false
            """)
    void aListOfStates(String line, boolean states) {
        List<GeoSpan> spans = Spans.of(line);
        assertThat(new PlaceContainers().isInListOfStates(spans, 1)).isEqualTo(states);
    }
}
