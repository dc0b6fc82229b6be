package org.onrecord.pipeline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.values.KV;

/**
 * Rows on their way to a grouping, in files beside the parts: for each key and some megabytes of rows there is one
 * {@link RowSlice} to group. A runner that keeps in memory what it groups, or copies it with every bundle that comes in
 * as the DirectRunner does, has little to keep and to copy then, however many rows there are. Not thread-safe; reading is.
 *
 * @param <R> class of the rows
 */
public final class RowSpill<R extends Record> implements Closeable {

    private static final int MOST_BYTES_IN_MEMORY = 8 << 20;

    private final RecordCoder<R> coder;
    private final SpillFile file;
    private final Map<Integer, ByteArrayOutputStream> rows = new TreeMap<>();
    private final List<KV<Integer, RowSlice>> written = new ArrayList<>();
    private int bytes;

    public RowSpill(String partsFolder, Class<R> type) {
        coder = RecordCoder.of(type);
        file = new SpillFile(partsFolder, ".rows");
    }

    /** Of what {@link #finish} gives. */
    public static KvCoder<Integer, RowSlice> coder() {
        return KvCoder.of(VarIntCoder.of(), RecordCoder.of(RowSlice.class));
    }

    public void add(int key, R row) throws IOException {
        ByteArrayOutputStream ofKey = rows.computeIfAbsent(key, k -> new ByteArrayOutputStream());
        bytes -= ofKey.size();
        coder.encode(row, ofKey);
        bytes += ofKey.size();
        if (bytes > MOST_BYTES_IN_MEMORY) {
            write();
        }
    }

    private void write() throws IOException {
        for (Map.Entry<Integer, ByteArrayOutputStream> entry : rows.entrySet()) {
            byte[] ofKey = entry.getValue().toByteArray();
            long offset = file.append(ofKey);
            written.add(KV.of(entry.getKey(), new RowSlice(file.path(), offset, ofKey.length)));
        }
        rows.clear();
        bytes = 0;
    }

    /** Where all rows lie that were added since the last call; they can be read from now on. */
    public List<KV<Integer, RowSlice>> finish() throws IOException {
        write();
        file.close();
        List<KV<Integer, RowSlice>> all = List.copyOf(written);
        written.clear();
        return all;
    }

    /** Reads the rows of some slices of one key, in the order in which they were added to each. */
    public static <R extends Record> void read(Iterable<RowSlice> slices, Class<R> type, Consumer<R> out)
            throws IOException {
        RecordCoder<R> coder = RecordCoder.of(type);
        for (RowSlice slice : slices) {
            ByteArrayInputStream in =
                    new ByteArrayInputStream(SpillFile.read(slice.file(), slice.offset(), slice.length()));
            while (in.available() > 0) {
                out.accept(coder.decode(in));
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
