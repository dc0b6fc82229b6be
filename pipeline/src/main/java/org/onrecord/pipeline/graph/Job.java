package org.onrecord.pipeline.graph;

import java.io.Serializable;
import java.util.List;
import org.onrecord.corrections.Correction;
import org.onrecord.pipeline.store.PartFile;
import org.onrecord.pipeline.work.Engine;

/**
 * What the workers need to know of a run. Serializable, as the fields of a DoFn must be.
 *
 * @param partsFolder where part files go
 * @param textFolder where the articles' texts go
 * @param publishedOn ISO 8601 day for articles that carry none, or null
 * @param corrections what an editor decided, empty where nobody did
 * @param cacheFolder where records are kept between runs, or null
 * @param engine what annotates
 * @param buckets into which the run's records are divided, see {@link #bucketsFor}
 */
public record Job(
        String partsFolder,
        String textFolder,
        String publishedOn,
        List<Correction> corrections,
        String cacheFolder,
        Engine engine,
        int buckets)
        implements Serializable {

    public Job {
        corrections = List.copyOf(corrections);
    }

    /** A run without an editor's corrections and without a cache, with the product's own engine. */
    public Job(String partsFolder, String textFolder, String publishedOn) {
        this(partsFolder, textFolder, publishedOn, List.of(), null, Engine.CORE_NLP, BUSY_BUCKETS);
    }

    /** Enough to keep all workers of a small cluster busy, where there is work for them. */
    private static final int BUSY_BUCKETS = 64;
    /** Of less than this a bucket costs more than its records: bundles of the runner, and a part file for each table. */
    private static final long FEWEST_BYTES_A_BUCKET = 25_000;
    /** The driver opens the part files of a table all at once. */
    private static final int MOST_BUCKETS = PartFile.DRIVERS_PART;
    /** A worker holds a bucket's records in memory: some fifty times its text. */
    private static final long BYTES_A_BUCKET = 2_000_000;

    /**
     * How many buckets keep each of them small. It depends on nothing but the input, so that the same input gives the
     * same parts on every runner.
     *
     * @param inputBytes of all input files together
     */
    public static int bucketsFor(long inputBytes) {
        long busy = Math.max(1, Math.min(BUSY_BUCKETS, inputBytes / FEWEST_BYTES_A_BUCKET));
        return (int) Math.max(busy, Math.min(MOST_BUCKETS, inputBytes / BYTES_A_BUCKET));
    }

    /** The bucket of a record, the same on every machine. */
    static int bucketOf(String id, int buckets) {
        return Math.floorMod(id.hashCode(), buckets);
    }
}
