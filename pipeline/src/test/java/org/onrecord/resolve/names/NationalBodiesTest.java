package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and firms are invented. */
class NationalBodiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            United States Air Force | U.S. Air Force | US | Air Force
            US Senate | U.S. Senate | US | Senate
            Kenyan Air Force | Kenyan Air Force | KE | Air Force
            South African Police Service | South African Police Service | ZA | Police Service
            """)
    void aPublicBodyWithItsNation(String name, String spelled, String code, String bare) {
        assertThat(NationalBodies.spelled(name)).isEqualTo(spelled);
        assertThat(NationalBodies.nation(name).code()).isEqualTo(code);
        assertThat(NationalBodies.withoutNation(name)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Air Force
            Kenyan Tea
            US Steel
            Karvosh Air Force
            Kenya
            """)
    void othersNameNone(String name) {
        assertThat(NationalBodies.spelled(name)).isEqualTo(name);
        assertThat(NationalBodies.nation(name)).isNull();
        assertThat(NationalBodies.withoutNation(name)).isNull();
    }
}
