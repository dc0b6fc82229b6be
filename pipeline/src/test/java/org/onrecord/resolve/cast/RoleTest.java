package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and events are invented. */
class RoleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Deputy Foreign Minister | 6
            minister | 1
            Minister | 2
            the man who was once a minister of the state | 6
            """)
    void longerAndCapitalisedTitlesWeighMore(String title, int weight) {
        assertThat(new Role(title, null, null).weight()).isEqualTo(weight);
    }

    @Test
    void noTitleWeighsNothing() {
        assertThat(new Role(null, "League", "NO").weight()).isZero();
    }
}
