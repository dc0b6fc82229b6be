package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public bodies whose nation is written in several ways. */
class NationalSpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "United States Air Force, U.S. Air Force",
        "US Air Force, U.S. Air Force",
        "United Kingdom Coast Guard, UK Coast Guard",
        "U.K. Coast Guard, UK Coast Guard",
        "Republic of Korea Navy, South Korea Navy",
        "ROK Navy, South Korea Navy",
        "United Arab Emirates Ministry of Health, UAE Ministry of Health",
        "Kenya Navy, Kenya Navy",
        "US Airways, US Airways",
        "US military, US military",
        "United Kingdom, United Kingdom",
        "USAir Force, USAir Force",
        "United Nations Department, United Nations Department",
    })
    void oneNationHasOneSpelling(String name, String spelled) {
        assertThat(NationalBodies.spelled(name)).isEqualTo(spelled);
    }
}
