package org.onrecord.pipeline.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.schema.Table;

/**
 * The rows of one table that one bucket gave, sorted, coded. A worker that repeats a bucket writes the
 * same file again in its place.
 */
public final class PartFile {

    /** One more part than there are buckets, of what only the end of a run can tell: written by the driver. */
    public static final int DRIVERS_PART = 1000;

    /** A table's part files are read all at once. */
    private static final int BUFFER = 1 << 14;

    private PartFile() {}

    static Path path(Path partsFolder, Table table, int bucket) {
        return partsFolder.resolve(name(table, bucket));
    }

    private static String name(Table table, int bucket) {
        return table.tableName() + "-" + bucket + ".part";
    }

    /**
     * @param partsFolder a path, or an address of {@link SharedFiles}
     */
    public static <T extends Record> void write(String partsFolder, Table table, int bucket, List<T> rows)
            throws IOException {
        SharedFiles.write(SharedFiles.in(partsFolder, name(table, bucket)), file -> {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file));
            RecordCoder<Record> coder = coder(table);
            for (T row : rows) {
                out.writeBoolean(true);
                coder.encode(row, out);
            }
            out.writeBoolean(false);
            out.flush();
        });
    }

    @SuppressWarnings("unchecked")
    private static RecordCoder<Record> coder(Table table) {
        return RecordCoder.of((Class<Record>) table.recordType());
    }

    /** Reads the rows one by one. */
    static final class Reader implements Closeable {

        private final DataInputStream in;
        private final RecordCoder<Record> coder;
        private Record next;

        Reader(Path file, Table table) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            coder = coder(table);
            advance();
        }

        /** The next row, null at the end. */
        Record peek() {
            return next;
        }

        void advance() throws IOException {
            next = in.readBoolean() ? coder.decode(in) : null;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
