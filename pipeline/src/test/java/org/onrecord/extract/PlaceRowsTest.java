package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;
import org.onrecord.record.Place;
import org.onrecord.resolve.places.GeoResolver;

/** Invented events in real countries. */
class PlaceRowsTest {

    private static List<Place> places(String text) {
        AnnotatedArticle article = Texts.parsed(text);
        return PlaceRows.of(new GeoResolver().resolve(article));
    }

    @Test
    void aCapitalThatOnlyStandsForItsStateHasARowWithItsPointAndNoMentions() {
        List<Place> places = places("Oslo and Tallinn insist that the cable was cut on purpose.");
        assertThat(places).extracting(Place::name).containsExactly("Oslo", "Tallinn");
        assertThat(places).extracting(Place::countryCode).containsExactly("NO", "EE");
        assertThat(places).allSatisfy(place -> {
            assertThat(place.latitude()).isBetween(59.0, 60.0);
            assertThat(place.mentionCount()).isZero();
            assertThat(place.documentCount()).isZero();
        });
    }

    @Test
    void onlyMentionsOfTheCityItselfCount() {
        List<Place> places = places("Oslo insists that the cable was cut. The ministers met in Oslo on Friday.");
        assertThat(places)
                .extracting(Place::name, Place::mentionCount, Place::documentCount)
                .containsExactly(tuple("Oslo", 1, 1));
    }

    @Test
    void aGovernmentsBuildingHasNoRow() {
        assertThat(places("The Kremlin denied the report.")).isEmpty();
    }

    @Test
    void aTownThatNoListHasInTheStateAfterItsNameIsNotItsNamesakeElsewhere() {
        List<Place> places = places("""
        A barn burned down in Perth, Montana, on Friday. The Brescia, Wyo., fire brigade came too.

        Nobody was hurt, the sheriff of Perth said. A man from Oslo, Kenya, was arrested.""");
        assertThat(places)
                .extracting(Place::name, Place::countryCode, Place::admin, Place::geonamesId, Place::mentionCount)
                .contains(tuple("Perth", "US", "Montana", null, 2), tuple("Brescia", "US", "Wyoming", null, 1))
                .doesNotContain(tuple("Perth", "AU", "Western Australia", 2063523L, 2));
        assertThat(places)
                .filteredOn(place -> place.geonamesId() == null && place.admin() != null)
                .allSatisfy(place -> {
                    assertThat(place.latitude()).isNull();
                    assertThat(place.confidence()).isEqualTo(0.5);
                });
    }

    @Test
    void aPlaceAndThenAStateOrCountryAreOftenTwo() {
        assertThat(places("The firm has offices in Perth, Montana and Texas."))
                .extracting(Place::name, Place::countryCode)
                .contains(tuple("Perth", "AU"));
        assertThat(
                        places(
                                "For Moscow, Ukraine is no foreign country, he said. In Perth, Montana Sen. Ada Brookmarsh met miners."))
                .extracting(Place::name, Place::countryCode)
                .contains(tuple("Moscow", "RU"), tuple("Perth", "AU"));
    }

    @Test
    void aTownOfTheCountryAfterItsNameIsInIt() {
        assertThat(places("The ministers met in Tbilisi, Georgia, on Monday.")
                        .get(0)
                        .countryCode())
                .isEqualTo("GE");
    }
}
