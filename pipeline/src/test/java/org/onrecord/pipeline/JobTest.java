package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "8_000, 1", "250_000, 10", "1_600_000, 64", "100_000_000, 64", "1_000_000_000, 500", "9_000_000_000, 1000"})
  void aSmallInputIsNotCutIntoMoreBucketsThanItFills(String bytes, int buckets) {
    assertThat(Job.bucketsFor(Long.parseLong(bytes.replace("_", "")))).isEqualTo(buckets);
  }
}
