package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.onrecord.pipeline.graph.RunProgress.Phase;
import org.onrecord.pipeline.graph.RunProgress.Snapshot;

class ProgressDisplayTest {

    private final StringWriter printed = new StringWriter();
    private final PrintWriter err = new PrintWriter(printed, true);

    @Test
    void theBarShowsArticlesRateTimeLeftAndRejects() {
        LiveBar bar = new LiveBar(err, 100);
        bar.show(new Snapshot(Phase.ARTICLES, 30, 120, 2));
        assertThat(printed.toString()).contains("Articles", "25%", "30/120", "/s", "2 rejected");
        bar.show(new Snapshot(Phase.WRITING, 120, 120, 2));
        assertThat(printed.toString()).contains("100%", "writing tables");
        bar.close();
        String[] drawn = printed.toString().split("\r");
        assertThat(drawn[drawn.length - 1]).isBlank();
        assertThat(drawn).allMatch(line -> line.length() < 100);
    }

    @Test
    void nothingIsDrawnBeforeTheArticlesBegin() {
        LiveBar bar = new LiveBar(err, 100);
        bar.show(new Snapshot(Phase.STARTING, 0, 0, 0));
        assertThat(printed.toString()).doesNotContain("Articles");
    }

    @Test
    void whereThereIsNoTerminalItIsALineNowAndThen() {
        ProgressLines lines = new ProgressLines(err, Duration.ZERO);
        lines.show(new Snapshot(Phase.STARTING, 0, 0, 0));
        lines.show(new Snapshot(Phase.ARTICLES, 1, 2, 0));
        assertThat(printed.toString().lines()).hasSize(1);
        new ProgressLines(err).show(new Snapshot(Phase.ARTICLES, 2, 2, 0));
        assertThat(printed.toString().lines()).hasSize(1);
    }

    @Test
    void aLineSaysHowFarHowFastAndHowLong() {
        assertThat(ProgressLines.line(new Snapshot(Phase.ARTICLES, 50, 400, 3), 10))
                .isEqualTo("onrecord: 50 of about 400 articles done, 5.0 a second, about 70 seconds left, 3 rejected");
        assertThat(ProgressLines.line(new Snapshot(Phase.ARTICLES, 50, 10_000, 0), 10))
                .contains("about 33 minutes left");
        assertThat(ProgressLines.line(new Snapshot(Phase.ARTICLES, 0, 10, 0), 10))
                .isEqualTo("onrecord: 0 of about 10 articles done, 0.0 a second, 0 rejected");
        assertThat(ProgressLines.line(new Snapshot(Phase.WRITING, 10, 10, 0), 10))
                .isEqualTo("onrecord: 10 articles done, writing the tables");
    }
}
