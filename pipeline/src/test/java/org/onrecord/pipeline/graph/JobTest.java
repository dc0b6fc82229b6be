package org.onrecord.pipeline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "8000, 1", "250000, 10", "1600000, 64", "100000000, 64", "1000000000, 500", "9000000000, 1000"})
    void aSmallInputIsNotCutIntoMoreBucketsThanItFills(long bytes, int buckets) {
        assertThat(Job.bucketsFor(bytes)).isEqualTo(buckets);
    }
}
