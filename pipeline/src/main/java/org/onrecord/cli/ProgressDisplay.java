package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.onrecord.pipeline.OnRecordRun;
import org.onrecord.pipeline.RunSummary;
import org.onrecord.pipeline.graph.RunProgress;

/**
 * Shows how far a run has got until it is closed: a bar that is redrawn on a terminal, else now and then a line.
 */
final class ProgressDisplay implements AutoCloseable {

    /** Set by the launcher to the width of the terminal that standard error is; not set, or 0, where it is none. */
    static final String COLUMNS = "onrecord.columns";

    private static final int REDRAWN_EVERY_MILLISECONDS = 250;

    private final ProgressView view;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private ProgressDisplay(Supplier<RunProgress.Snapshot> states, ProgressView view) {
        this.view = view;
        timer.scheduleWithFixedDelay(
                () -> view.show(states.get()),
                REDRAWN_EVERY_MILLISECONDS,
                REDRAWN_EVERY_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    static ProgressDisplay start(Supplier<RunProgress.Snapshot> states, PrintWriter err) {
        int columns = Integer.getInteger(COLUMNS, 0);
        return new ProgressDisplay(states, columns > 0 ? new LiveBar(err, columns) : new ProgressLines(err));
    }

    /** Carries out a run under the eyes of the user, who can stop it with Ctrl-C. */
    static RunSummary over(OnRecordRun run, PrintWriter err) throws IOException {
        Interruption.onSignal(run::stop);
        ProgressDisplay display = start(() -> run.progress().snapshot(), err);
        try {
            return run.run();
        } finally {
            display.close();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        try {
            timer.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        view.close();
    }
}
