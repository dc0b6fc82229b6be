package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person | person:
            organization | org:
            government | gov:
            country | country:
            bloc | bloc:
            group | group:
            """)
    void anIdBeginsWithItsKind(String label, String prefix) {
        assertThat(ActorKind.of(label).idPrefix()).isEqualTo(prefix);
        assertThat(ActorKind.of(label).label()).isEqualTo(label);
    }

    @Test
    void anotherLabelIsRefused() {
        assertThatThrownBy(() -> ActorKind.of("org")).isInstanceOf(IllegalArgumentException.class);
    }
}
