package org.onrecord.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C (or any other signal that asks the process to end): the run is told to stop, and the process ends once
 * it has cleaned up and said so. One a process.
 */
final class Interruption {

    private static final int PATIENCE_SECONDS = 20;
    private static final CountDownLatch ENDED = new CountDownLatch(1);

    private Interruption() {}

    /** From now on a signal calls {@code stop}, then waits for {@link #ended}. */
    static void onSignal(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop), "interruption"));
    }

    private static void stopAndWait(Runnable stop) {
        if (ENDED.getCount() == 0) {
            return;
        }
        stop.run();
        try {
            ENDED.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program has done, and said, all it had to. */
    static void ended() {
        ENDED.countDown();
    }
}
