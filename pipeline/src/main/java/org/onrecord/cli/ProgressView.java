package org.onrecord.cli;

import org.onrecord.pipeline.graph.RunProgress;

/** Draws how far a run has got; called by one thread at a time. */
interface ProgressView {

    void show(RunProgress.Snapshot state);

    /** Takes away what is not to stay. */
    default void close() {}
}
