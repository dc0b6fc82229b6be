package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeySetTest {

    @Test
    void itHoldsWhatWasAddedAndNothingElse() {
        KeySet keys = new KeySet();
        for (int number = 0; number < 50_000; number++) {
            keys.add("harbour-deal-0a1b2c3d-q" + number);
            keys.add("harbour-deal-0a1b2c3d-q" + number);
        }
        for (int number = 0; number < 50_000; number++) {
            assertThat(keys.contains("harbour-deal-0a1b2c3d-q" + number)).isTrue();
            assertThat(keys.contains("harbour-deal-0a1b2c3d-m" + number)).isFalse();
        }
        assertThat(keys.contains("")).isFalse();
    }
}
