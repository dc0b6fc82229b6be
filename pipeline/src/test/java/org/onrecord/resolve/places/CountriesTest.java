package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.words.WordList;

class CountriesTest {

    private final Countries countries = Countries.shared();

    @ParameterizedTest
    @CsvSource({
        "United States, US, name",
        "U.S., US, alias",
        "US, US, alias",
        "USA, US, alias",
        "U.S.A., US, alias",
        "Britain, GB, alias",
        "United Kingdom, GB, name",
        "Czech Republic, CZ, name",
        "Czechia, CZ, name",
        "Burma, MM, alias",
        "Ivory Coast, CI, name",
        "Democratic Republic of the Congo, CD, name",
        "DRC, CD, alias",
        "North Korea, KP, name",
        "DPRK, KP, alias",
        "Guinea, GN, name",
        "Equatorial Guinea, GQ, name",
        "Guinea-Bissau, GW, name",
        "Soviet Union, SUHH, name",
        "East Germany, DDDE, name",
        "TURKEY, TR, alias",
        "Russian, RU, demonym",
        "Britons, GB, demonym",
        "Dutch, NL, demonym",
        "Ukrainians, UA, demonym",
    })
    void aNameGivesItsCountryAndHow(String text, String code, String how) {
        assertThat(countries.named(text))
                .extracting(CountryName::code, name -> name.how().label())
                .containsExactly(code, how);
    }

    @ParameterizedTest
    @CsvSource({"us", "turkey", "china", "Kurdish", "chad", "Paris", "jordan", "''"})
    void otherWordsGiveNone(String text) {
        assertThat(countries.named(text)).isNull();
    }

    @Test
    void everyNameAndDemonymHasACountry() {
        for (CountryEntry entry : countries.all()) {
            assertThat(countries.named(entry.name()).code()).isEqualTo(entry.code());
        }
        for (String[] row : WordList.rows("resolve/demonyms.tsv", 3)) {
            assertThat(row[1].isEmpty() || countries.byCode(row[1]) != null)
                    .as(row[0])
                    .isTrue();
        }
        for (String[] row : WordList.rows("resolve/country-names.tsv", 2)) {
            assertThat(countries.byCode(row[1])).as(row[0]).isNotNull();
        }
    }

    @Test
    void codesOfAllKindsFindTheSameEntry() {
        assertThat(countries.byCode("FRA")).isSameAs(countries.byCode("FR")).isSameAs(countries.byCode("250"));
        assertThat(countries.byCode("SUHH").name()).isEqualTo("Soviet Union");
        assertThat(countries.byCode("ZZ")).isNull();
        assertThat(countries.byCode(null)).isNull();
    }

    @Test
    void seatsAndCapitals() {
        assertThat(countries.seat("Kremlin")).isEqualTo(new Countries.SeatOfGovernment("RU", Countries.Seat.ALWAYS));
        assertThat(countries.seat("Beijing")).isEqualTo(new Countries.SeatOfGovernment("CN", Countries.Seat.CAPITAL));
        assertThat(countries.seat("Brussels")).isNull();
        assertThat(countries.capitalOf("Nairobi")).isEqualTo("KE");
    }
}
