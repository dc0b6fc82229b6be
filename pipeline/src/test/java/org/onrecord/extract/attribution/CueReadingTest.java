package org.onrecord.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.attribution.CueReading.Stretch;

/** Readings of nine tokens from token 10 on, with the cue at token 13. */
class CueReadingTest {

    private static final double[] NO_SOURCE = {-3, -3, -3, -3, -3, -3, -3, -3, -3};

    @Test
    void contentIsTheStretchWithTheLargestSum() {
        CueReading reading = CueReading.of(13, 10, new double[] {-2, -2, -2, 0, -1, 2, 3, 1, -4}, NO_SOURCE);

        assertThat(reading.bestContent()).isEqualTo(new Stretch(15, 17, 6));
        assertThat(reading.namedSource()).isNull();
    }

    @Test
    void contentReachesAcrossItsCueAndSource() {
        double[] source = {-3, -3, 4, -3, -3, -3, -3, -3, -3};
        CueReading reading = CueReading.of(13, 10, new double[] {3, 3, -5, -5, 2, 2, -4, -4, -4}, source);

        assertThat(reading.namedSource()).isEqualTo(new Stretch(12, 12, 4));
        assertThat(reading.bestContent()).isEqualTo(new Stretch(10, 15, 3 + 3 - 1.5 + 0 + 2 + 2));
    }

    @Test
    void oneTokenCannotDecideAStretch() {
        CueReading reading = CueReading.of(13, 10, new double[] {99, -4, -4, 0, 1, 1, 1, 1, 1}, NO_SOURCE);

        assertThat(reading.bestContent()).isEqualTo(new Stretch(10, 10, 6));
    }
}
