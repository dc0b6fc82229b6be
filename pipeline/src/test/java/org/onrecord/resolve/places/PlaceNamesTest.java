package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people, firms and events are invented. */
class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Saint-Étienne | st etienne
            ST. LOUIS | st louis
            Fort Worth | ft worth
            Mount Aldern | mt aldern
            Łódź | lodz
            Ærø | aero
            Diyarbakır | diyarbakir
            N'Djamena | ndjamena
            Port au Prince | port au prince
            """)
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(PlaceNames.key(name)).isEqualTo(key);
        assertThat(PlaceNames.key(PlaceNames.key(name))).isEqualTo(key);
    }

    @Test
    void othersHaveOthers() {
        assertThat(PlaceNames.key("Saints")).isEqualTo("saints");
        assertThat(PlaceNames.key("東京")).isEqualTo("東京");
        assertThat(PlaceNames.slug("Fort-de-France")).isEqualTo("ft-de-france");
    }
}
