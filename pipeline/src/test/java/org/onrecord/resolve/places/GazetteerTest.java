package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.PlaceKind;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.shared();

    private GazetteerPlace largestCity(String name) {
        return gazetteer.find(name).stream()
                .map(GazetteerEntry::place)
                .filter(place -> place.kind() == PlaceKind.CITY)
                .max(Comparator.comparingLong(GazetteerPlace::population))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Kiev, Kyiv, UA", "Kyiv, Kyiv, UA", "Bombay, Mumbai, IN", "Constantinople, Istanbul, TR",
        "Saigon, Ho Chi Minh City, VN", "Peking, Beijing, CN", "Rangoon, Yangon, MM", "Leningrad, Saint Petersburg, RU",
        "Port au Prince, Port-au-Prince, HT", "ST. LOUIS, St. Louis, US", "Mecca, Makkah, SA",
    })
    void aNameOfOldOrInAnotherSpellingFindsItsCity(String text, String name, String country) {
        assertThat(largestCity(text))
                .extracting(GazetteerPlace::name, GazetteerPlace::countryCode)
                .containsExactly(name, country);
    }

    @Test
    void aRegionOfOurOwnListHasAPointAndItsCountry() {
        GazetteerPlace donbas = gazetteer.region("Donbas").place();
        assertThat(donbas.placeId()).isEqualTo("place:donbas");
        assertThat(donbas.countryCode()).isEqualTo("UA");
        assertThat(donbas.latitude()).isCloseTo(48.3, within(0.5));
    }

    @Test
    void abbreviationsOfStatesQualify() {
        assertThat(gazetteer.qualifier("La.").place().name()).isEqualTo("Louisiana");
        assertThat(gazetteer.qualifier("Texas").place().name()).isEqualTo("Texas");
        assertThat(gazetteer.subdivision("La.")).isNull();
        assertThat(gazetteer.subdivision("N.J.").place().name()).isEqualTo("New Jersey");
    }

    @Test
    void aCountryIsNoPlaceOfTheGazetteerButAVillageMayHaveItsName() {
        assertThat(gazetteer.find("Qwertzuiop")).isEmpty();
        assertThat(gazetteer.find("")).isEmpty();
    }

    @Test
    void theFilesKeysAreThoseOfThisProgram() {
        new SortedLines("resolve/gazetteer.tsv.gz").lines().forEach(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells[0]).isEqualTo(PlaceNames.key(cells[1]));
        });
    }

    @Test
    void aPlaceIsFoundByItsGeoNamesId() {
        GazetteerPlace place = Gazetteer.shared().byGeoNamesId(4250542);
        assertThat(place.name()).isEqualTo("Springfield");
        assertThat(place.admin()).isEqualTo("Illinois");
        assertThat(Gazetteer.shared().byGeoNamesId(1)).isNull();
    }
}
