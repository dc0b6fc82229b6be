package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.PlaceKind;
import org.onrecord.words.WordList;

/** The lists of our own agree with the gazetteer and with each other. */
class GeoDataTest {

    @Test
    void everyOtherNameLeadsToACityOfItsCountry() {
        for (String[] row : WordList.rows("resolve/place-names.tsv", 3)) {
            assertThat(Gazetteer.shared().find(row[0]))
                    .as(row[0])
                    .anyMatch(entry -> entry.place().kind() == PlaceKind.CITY
                            && row[2].equals(entry.place().countryCode()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolve/regions.tsv", "resolve/waters-and-mountains.tsv"})
    void everyRegionHasAKnownKindCountryAndPoint(String file) {
        for (String[] row : WordList.rows(file, 6)) {
            assertThat(row[1]).as(row[0]).isIn("region", "continent", "water", "landmark", "city", "other");
            assertThat(row[2].isEmpty() || Countries.shared().byCode(row[2]) != null)
                    .as(row[0])
                    .isTrue();
            assertThat(row[3].isEmpty()).as(row[0]).isEqualTo(row[4].isEmpty());
            if (!row[3].isEmpty()) {
                assertThat(Double.parseDouble(row[3])).as(row[0]).isBetween(-90.0, 90.0);
                assertThat(Double.parseDouble(row[4])).as(row[0]).isBetween(-180.0, 180.0);
            }
        }
    }

    @Test
    void everySeatAndHomonymNamesACountry() {
        for (String[] row : WordList.rows("resolve/seats-of-government.tsv", 3)) {
            assertThat(Countries.shared().byCode(row[1])).as(row[0]).isNotNull();
            assertThat(row[2]).as(row[0]).isIn("always", "office", "capital", "never");
        }
        for (String[] row : WordList.rows("resolve/country-homonyms.tsv", 3)) {
            assertThat(Countries.shared().byCode(row[1])).as(row[0]).isNotNull();
            assertThat(Countries.shared().byCode(row[2])).as(row[0]).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolve/countries.tsv",
                "resolve/former-countries.tsv",
                "resolve/country-names.tsv",
                "resolve/country-homonyms.tsv",
                "resolve/demonyms.tsv",
                "resolve/seats-of-government.tsv",
                "resolve/metonym-words.tsv",
                "resolve/subdivisions.tsv",
                "resolve/regions.tsv",
                "resolve/waters-and-mountains.tsv",
                "resolve/place-names.tsv",
                "resolve/place-words.tsv",
                "resolve/state-words.tsv",
                "resolve/namesake-words.tsv",
                "resolve/ambiguous-names.tsv",
                "resolve/not-places.tsv",
                "resolve/first-level-divisions.tsv"
            })
    void noRowIsThereTwice(String file) {
        List<String> rows = WordList.rows(file, 1).stream()
                .map(row -> String.join("\t", row))
                .toList();
        assertThat(rows).doesNotHaveDuplicates().isNotEmpty();
    }
}
