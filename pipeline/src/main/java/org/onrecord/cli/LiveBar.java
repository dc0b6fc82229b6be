package org.onrecord.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.onrecord.pipeline.graph.RunProgress;

/** A bar on a terminal, redrawn in place and gone at the end: articles done, rate, time left, rejects. */
final class LiveBar implements ProgressView {

    private final PrintWriter err;
    private final int columns;
    /** Made, and thereby drawn, when the articles begin. */
    private ProgressBar bar;

    LiveBar(PrintWriter err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    private ProgressBar newBar() {
        return new ProgressBarBuilder()
                .setTaskName("Articles")
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(Integer.MAX_VALUE) // drawn by refresh() alone
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, columns - 1))
                .build();
    }

    private void draw(String line) {
        err.print("\r" + line);
        err.flush();
    }

    @Override
    public void show(RunProgress.Snapshot state) {
        if (state.phase() == RunProgress.Phase.STARTING) {
            return;
        }
        bar = bar == null ? newBar() : bar;
        bar.maxHint(state.expected());
        bar.stepTo(state.done());
        String rejects = state.rejects() == 0 ? "" : " " + state.rejects() + " rejected";
        bar.setExtraMessage(rejects + (state.phase() == RunProgress.Phase.WRITING ? " writing tables" : ""));
        bar.refresh();
    }

    @Override
    public void close() {
        if (bar == null) {
            return;
        }
        bar.close();
        draw(" ".repeat(columns - 1));
        draw("");
    }
}
