package org.onrecord.pipeline.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work that may hang, on threads of its own with deep stacks. What takes too long is interrupted and
 * left alone: a Java thread that does not listen cannot be ended. Thread-safe.
 */
final class TimeLimit {

    /** Sentences that nest deeply are parsed by recursion. */
    private static final long STACK_BYTES = 16L << 20;

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "article", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    private TimeLimit() {}

    /**
     * @throws TimeoutException where the work took too long
     * @throws ExecutionException with what the work threw
     */
    static <T> T call(Duration limit, Callable<T> work)
            throws TimeoutException, ExecutionException, InterruptedException {
        Future<T> result = THREADS.submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            result.cancel(true);
        }
    }
}
