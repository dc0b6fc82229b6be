package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.record.Span;

class AlignmentTest {

    private static final String PAGE = "We go.\n\n😀 We stay.";

    @Test
    void whiteSpaceDoesNotMatter() {
        Alignment alignment = Alignment.of("We\u00a0go now.", "We\n\ngo  now.");
        assertThat(alignment.gold(3, 5)).isEqualTo(new Interval(2, 4));
        assertThat(alignment.ours(new Span(4, 6))).isEqualTo(new Interval(2, 4));
    }

    @Test
    void whatIsLeftOfALongTextIsTheSameArticle() {
        String text = "It rained in Lake Town. ".repeat(15);
        Alignment cut = Alignment.of("😀 Head " + text, text);
        assertThat(cut.ours(new Span(0, 2))).isEqualTo(new Interval(5, 7));
        Alignment added = Alignment.of(text, "Head " + text);
        assertThat(added.ours(new Span(5, 7))).isEqualTo(new Interval(0, 2));
        assertThat(added.ours(new Span(0, 4))).isEqualTo(new Interval(-4, 0));
    }

    @Test
    void aShortTextWithinAnotherIsNotTheSameArticle() {
        assertThat(Alignment.of("It rained.", "It rained. It snowed.")).isNull();
        assertThat(Alignment.of("It rained.", "It snowed.")).isNull();
    }

    @Test
    void linesOfAPageAreFoundAmongItsFurniture() {
        Alignment alignment = Alignment.byLine(PAGE, "Menu We go. Advertisement 😀 We stay. Sport");
        assertThat(alignment.ours(new Span(5, 11))).isEqualTo(alignment.gold(0, 6));
        assertThat(alignment.ours(new Span(28, 36))).isEqualTo(alignment.gold(10, 18));
        assertThat(alignment.ours(new Span(0, 4))).isEqualTo(Interval.NOWHERE);
        assertThat(alignment.ours(new Span(8, 25))).isEqualTo(Interval.NOWHERE);
    }

    @Test
    void aLineThatWasMovedIsFoundAndOneThatWasLostIsNot() {
        Alignment moved = Alignment.byLine(PAGE, "😀 We stay. We go.");
        assertThat(moved.ours(new Span(11, 17))).isEqualTo(new Interval(0, 5));
        Alignment lost = Alignment.byLine(PAGE, "We go.");
        assertThat(lost.ours(new Span(0, 6))).isEqualTo(new Interval(0, 5));
        assertThat(Alignment.byLine(PAGE, "They go.").ours(new Span(0, 4))).isEqualTo(Interval.NOWHERE);
    }

    @Test
    void nowhereOverlapsNothing() {
        Interval words = new Interval(0, 1_000_000);
        assertThat(Interval.NOWHERE.intersectionOverUnion(words)).isZero();
        assertThat(words.overlapOfShorter(Interval.NOWHERE)).isZero();
        assertThat(Interval.NOWHERE.intersectionOverUnion(Interval.NOWHERE)).isZero();
    }
}
