package org.onrecord.pipeline.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far a run has got. The workers in the JVM of the driver count; what others do on a cluster is not
 * seen here. Thread-safe.
 */
public final class RunProgress {

    /** What a run does, in this order. */
    public enum Phase {
        STARTING,
        ARTICLES,
        WRITING
    }

    /**
     * @param done articles that were analysed or rejected
     * @param expected articles of the whole run, by those of the input that was read so far; at least {@code done}
     * @param rejects inputs and articles that could not be used
     */
    public record Snapshot(Phase phase, long done, long expected, long rejects) {}

    private static final Map<String, RunProgress> RUNNING = new ConcurrentHashMap<>();

    private final AtomicLong slicesRead = new AtomicLong();
    private final AtomicLong articlesRead = new AtomicLong();
    private final AtomicLong articlesDone = new AtomicLong();
    private final AtomicLong rejects = new AtomicLong();
    private volatile Phase phase = Phase.STARTING;
    private volatile long slices;

    public RunProgress() {}

    /** That of the run of a job; one that nobody looks at where the driver is in another JVM. */
    static RunProgress of(Job job) {
        return RUNNING.getOrDefault(job.partsFolder(), new RunProgress());
    }

    public void begin(Job job, long slicesOfInput, long rejectsSoFar) {
        slices = slicesOfInput;
        rejects.set(rejectsSoFar);
        phase = Phase.ARTICLES;
        RUNNING.put(job.partsFolder(), this);
    }

    public void end(Job job) {
        RUNNING.remove(job.partsFolder());
    }

    public void enter(Phase next) {
        phase = next;
    }

    void sliceRead() {
        slicesRead.incrementAndGet();
    }

    void articleRead() {
        articlesRead.incrementAndGet();
    }

    void articleDone() {
        articlesDone.incrementAndGet();
    }

    void rejected() {
        rejects.incrementAndGet();
    }

    public Snapshot snapshot() {
        long done = articlesDone.get();
        long read = articlesRead.get();
        long parts = slicesRead.get();
        long expected = parts == 0 || parts >= slices ? read : Math.round((double) read / parts * slices);
        return new Snapshot(phase, done, Math.max(done, Math.max(read, expected)), rejects.get());
    }
}
