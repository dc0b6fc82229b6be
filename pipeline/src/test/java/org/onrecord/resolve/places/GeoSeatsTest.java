package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.MentionType;

/** All people, firms and events are invented. */
class GeoSeatsTest {

    private static final GeoSeats SEATS = new GeoSeats();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The [Kremlin/NNP] denied/VBD it | RU
            The [Pentagon/NNP] denied/VBD it | US
            A [White/NNP House/NNP] has/VBZ denied/VBN it | US
            They slept/VBD in/IN the/DT [Kremlin/NNP] | ?
            They met/VBD outside/IN the/DT [White/NNP House/NNP] | ?
            """)
    void aGovernmentsBuildingIsTheStateUnlessSomebodyIsThere(String line, String country) {
        GeoSpan span = Spans.marked(line);
        assertThat(SEATS.read(span)).isTrue();
        assertThat(Spans.decided(span)).isEqualTo(span.text + "=" + country);
        assertThat(span.seat).isNull();
    }

    @Test
    void anOfficeThatNobodyIsInAndThatDoesNothingIsNoMention() {
        assertThat(SEATS.read(Spans.marked("His [White/NNP House/NNP] bid/NN failed/VBD")))
                .isFalse();
    }

    @Test
    void aCapitalThatActsIsItsStateAndKeepsItsPoint() {
        GeoSpan span = Spans.choose(Spans.marked("[Lima/NNP] has/VBZ rejected/VBN the plan"), "PE");
        assertThat(SEATS.read(span)).isTrue();
        assertThat(span.countryCode).isEqualTo("PE");
        assertThat(span.chosen).isNull();
        assertThat(span.seat.name()).isEqualTo("Lima");
        assertThat(span.how).isEqualTo(MentionType.METONYM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Lima/NNP] has/VBZ rejected/VBN the plan | US
            [Lima/NNP] flooded/VBD overnight | PE
            [Porto/NNP] has/VBZ rejected/VBN the plan | PT
            """)
    void otherTownsStayPlaces(String line, String country) {
        GeoSpan span = Spans.choose(Spans.marked(line), country);
        assertThat(SEATS.read(span)).isTrue();
        assertThat(span.countryCode).isNull();
        assertThat(span.chosen).isNotNull();
    }
}
