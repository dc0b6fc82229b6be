package org.onrecord.pipeline;

import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptions;

/** How Beam's own runner is set for a run, where the user did not say otherwise. */
final class DirectSettings {

    /** Of an input this small there is one article, or a few that are read sooner than a second thread pays for itself. */
    private static final long ONE_THREAD_BYTES = 30_000;

    private DirectSettings() {}

    /**
     * @param given Beam options of the user; they go before
     * @param bytes size of all input files
     */
    static void apply(PipelineOptions options, List<String> given, long bytes) {
        DirectOptions direct = options.as(DirectOptions.class);
        unlessGiven(given, "enforceImmutability", () -> direct.setEnforceImmutability(false));
        unlessGiven(given, "enforceEncodability", () -> direct.setEnforceEncodability(false));
        // A thread of the runner that has nothing to do asks over and over for work, and keeps a core from the models.
        int threads = bytes < ONE_THREAD_BYTES ? 1 : Runtime.getRuntime().availableProcessors();
        unlessGiven(given, "targetParallelism", () -> direct.setTargetParallelism(threads));
        // A run that was started is waited for, and can be stopped meanwhile.
        direct.setBlockOnRun(false);
    }

    private static void unlessGiven(List<String> given, String option, Runnable set) {
        if (given.stream().noneMatch(one -> one.startsWith("--" + option))) {
            set.run();
        }
    }
}
