package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.onrecord.pipeline.graph.RunProgress;

/** Progress where there is no terminal, as in a log file: a line now and then, the first only of a run that takes long. */
final class ProgressLines implements ProgressView {

    private static final Duration BETWEEN = Duration.ofSeconds(15);

    private final PrintWriter err;
    private final Duration between;
    private final long start = System.nanoTime();
    private long last = start;

    ProgressLines(PrintWriter err) {
        this(err, BETWEEN);
    }

    ProgressLines(PrintWriter err, Duration between) {
        this.err = err;
        this.between = between;
    }

    @Override
    public void show(RunProgress.Snapshot state) {
        long now = System.nanoTime();
        if (state.phase() != RunProgress.Phase.STARTING && now - last >= between.toNanos()) {
            last = now;
            err.println(line(state, (now - start) / 1e9));
        }
    }

    /**
     * @param seconds since the start
     */
    static String line(RunProgress.Snapshot state, double seconds) {
        if (state.phase() == RunProgress.Phase.WRITING) {
            return "onrecord: " + state.done() + " articles done, writing the tables";
        }
        double rate = state.done() / Math.max(seconds, 0.001);
        String left = state.done() == 0 ? "" : ", about " + inWords((state.expected() - state.done()) / rate) + " left";
        return String.format(
                Locale.ROOT,
                "onrecord: %d of about %d articles done, %.1f a second%s, %d rejected",
                state.done(),
                state.expected(),
                rate,
                left,
                state.rejects());
    }

    private static String inWords(double seconds) {
        return seconds < 120
                ? Math.round(seconds) + " seconds"
                : seconds < 7200 ? Math.round(seconds / 60) + " minutes" : Math.round(seconds / 3600) + " hours";
    }
}
