package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldAlignmentTest {

    @Test
    void ignoresWhiteSpace() {
        GoldAlignment alignment = new GoldAlignment("The  bridge\n\nis closed.", "The bridge is closed.");
        assertThat(alignment.start(5)).isEqualTo(4);
        assertThat(alignment.end(11)).isEqualTo(10);
        assertThat(alignment.start(16)).isEqualTo(14);
    }

    @Test
    void skipsWhatReadingDropped() {
        GoldAlignment alignment = new GoldAlignment(
                "Share this. The bridge in the valley is closed until May.",
                "The bridge in the valley is closed until May.");
        assertThat(alignment.start(16)).isEqualTo(4);
        assertThat(alignment.end(22)).isEqualTo(10);
    }

    @Test
    void countsCodePoints() {
        GoldAlignment alignment = new GoldAlignment("😀 Snow fell.", "😀 Snow  fell.");
        assertThat(alignment.start(7)).isEqualTo(8);
    }
}
