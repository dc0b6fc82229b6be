package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who demands, and what, are invented. */
class DemandKeyTest {

    private static final String UNION = "org:dockers-union";

    @Test
    void sameDemandInOtherInflectionHasTheSameKey() {
        assertThat(DemandKey.of(UNION, null, "the release of all detained dockers"))
                .matches("k-[0-9a-f]{12}")
                .isEqualTo(DemandKey.of(UNION, "gov:portugal", "release of all the detained docker"));
    }

    @Test
    void anotherDemanderHasAnotherKey() {
        assertThat(DemandKey.of(UNION, null, "two rest days a week"))
                .isNotEqualTo(DemandKey.of("org:pilots-guild", null, "two rest days a week"));
    }

    @Test
    void negationsAndNumbersCount() {
        assertThat(DemandKey.of(UNION, null, "close the port"))
                .isNotEqualTo(DemandKey.of(UNION, null, "not close the port"));
        assertThat(DemandKey.of(UNION, null, "don\u2019t close the port"))
                .isEqualTo(DemandKey.of(UNION, null, "not close the port"));
        assertThat(DemandKey.of(UNION, null, "a raise of 4.5 percent"))
                .isNotEqualTo(DemandKey.of(UNION, null, "a raise of 5.4 percent"));
    }

    @Test
    void singleWordCountsWithItsAddresseeOnly() {
        assertThat(DemandKey.of(UNION, "person:rui-moura", "resign"))
                .isNotNull()
                .isNotEqualTo(DemandKey.of(UNION, "person:ana-lobo", "resign"));
        assertThat(DemandKey.of(UNION, null, "resign")).isNull();
    }

    @Test
    void noKeyWithoutDemanderOrContent() {
        assertThat(DemandKey.of(null, "person:rui-moura", "two rest days a week"))
                .isNull();
        assertThat(DemandKey.of(UNION, "person:rui-moura", "that they do it")).isNull();
    }
}
