package org.onrecord.pipeline.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.onrecord.schema.Table;

/** All rows of a table in their final order, one by one, out of the buckets' part files. */
public final class MergedParts implements Closeable {

    private record Source(int bucket, PartFile.Reader reader) {}

    private final List<Source> sources = new ArrayList<>();
    private final PriorityQueue<Source> queue = new PriorityQueue<>(
            Comparator.comparing((Source source) -> RowKey.of(source.reader().peek()))
                    .thenComparingInt(Source::bucket));

    public MergedParts(Path partsFolder, Table table) throws IOException {
        for (int bucket = 0; bucket <= PartFile.DRIVERS_PART; bucket++) {
            Path file = PartFile.path(partsFolder, table, bucket);
            if (Files.exists(file)) {
                Source source = new Source(bucket, new PartFile.Reader(file, table));
                sources.add(source);
                if (source.reader().peek() != null) {
                    queue.add(source);
                }
            }
        }
    }

    /** The next row, null at the end. Rows that count the same thing in several buckets come as one. */
    public Record next() throws IOException {
        Record row = take();
        if (row == null || !RowKey.isCounted(row)) {
            return row;
        }
        String key = RowKey.of(row);
        while (!queue.isEmpty() && RowKey.of(queue.peek().reader().peek()).equals(key)) {
            row = RowKey.sum(row, take());
        }
        return row;
    }

    private Record take() throws IOException {
        Source source = queue.poll();
        if (source == null) {
            return null;
        }
        Record row = source.reader().peek();
        source.reader().advance();
        if (source.reader().peek() != null) {
            queue.add(source);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        for (Source source : sources) {
            source.reader().close();
        }
    }
}
