package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Positions in texts of any characters. */
class CodePointsPropertyTest {

    @Property(seed = "7")
    void aSliceIsWhatJavaCutsOut(
            @ForAll String text, @ForAll @IntRange(max = 1000) int a, @ForAll @IntRange(max = 1000) int b) {
        int length = text.codePointCount(0, text.length());
        int start = Math.min(Math.min(a, b), length);
        int end = Math.min(Math.max(a, b), length);
        String expected = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));

        assertThat(new CodePoints(text).slice(start, end)).isEqualTo(expected);
    }

    @Property(seed = "7")
    void positionsOfJavaBecomeCodePoints(@ForAll String text, @ForAll @IntRange(max = 1000) int at) {
        int codePoint = Math.min(at, text.codePointCount(0, text.length()));

        assertThat(new CodePoints(text).fromUtf16(text.offsetByCodePoints(0, codePoint)))
                .isEqualTo(codePoint);
    }
}
