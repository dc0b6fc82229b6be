package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.PlaceKind;

/** All people, firms and events are invented. */
class UnlistedPlacesTest {

    private static final UnlistedPlaces PLACES = new UnlistedPlaces();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the town of [Karvosh/NNP] slept | true
            the villages of [Karvosh/NNP] slept | true
            Near [Karvosh/NNP] , two lorries burned | true
            [Karvosh/NNP] , a small/JJ town/NN in/IN the hills | true
            [Karvosh/NNP] is a/DT village | true
            the [Karvosh/NNP] region | true
            the [Karvosh/NNP] mountains | true
            [Karvosh/NNP] , a lawyer/NN | false
            [Karvosh/NNP] is a town/NN planner/NN | false
            the love of [Karvosh/NNP] | false
            [Karvosh/NNP] slept | false
            """)
    void theWordsSayThatANameIsAPlaces(String line, boolean said) {
        GeoSpan span = Spans.marked(line);
        assertThat(PLACES.isSaidToBePlace(span)).isEqualTo(said);
        assertThat(PLACES.isPlace(span)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            shops in/IN old/JJ [Karvosh/NNP] | true
            the outskirts/NNS of/IN [Karvosh/NNP] | true
            rebels seized/VBD [Karvosh/NNP/LOCATION] | true
            rebels thanked/VBD [Karvosh/NNP/LOCATION] | true
            Lyon/NNP/LOCATION and/CC [Karvosh/NNP/LOCATION] | true
            Lyon/NNP/LOCATION and/CC [Karvosh/NNP] | false
            fish of/IN [Lake/NNP Karvosh/NNP] | true
            met with/IN [Karvosh/NNP] | false
            in/IN the/DT [South/NNP] | false
            """)
    void othersShowItLessPlainly(String line, boolean place) {
        assertThat(PLACES.isPlace(Spans.marked(line))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Lake/NNP Karvosh/NNP] | water
            [Karvosh/NNP River/NNP] | water
            [Karvosh/NNP Province/NNP] | region
            [Mount/NNP Karvosh/NNP] | landmark
            [Karvosh/NNP] | other
            """)
    void aNameTellsItsKind(String line, String kind) {
        assertThat(PLACES.kind(Spans.marked(line))).isEqualTo(PlaceKind.of(kind));
    }

    @Test
    void itLiesWhereItsContainerOrTheArticleSays() {
        GeoSpan span = Spans.marked("the town of [Karvosh/NNP] , Texas/NNP/LOCATION");
        assertThat(PLACES.place(span, "KE").placeId()).isEqualTo("place:karvosh-ke-unlisted");
        assertThat(PLACES.place(span, null).placeId()).isEqualTo("place:karvosh-unlisted");
        span.container = Spans.of("Texas/NNP/LOCATION").get(0);
        GazetteerPlace place = PLACES.place(span, "KE");
        assertThat(place.placeId()).isEqualTo("place:karvosh-texas-us-unlisted");
        assertThat(place.admin()).isEqualTo("Texas");
        assertThat(place.latitude()).isNull();
    }
}
