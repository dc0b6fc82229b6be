package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and events are invented. */
class ActorIdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            person | person:
            organization | org:
            government | gov:
            country | country:
            bloc | bloc:
            group | group:
            """)
    void anIdBeginsWithItsKind(String kind, String prefix) {
        assertThat(ActorIds.prefix(kind)).isEqualTo(prefix);
    }
}
