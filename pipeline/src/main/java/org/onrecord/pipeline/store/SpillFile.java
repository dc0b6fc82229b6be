package org.onrecord.pipeline.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file beside the parts for what lies between two steps of the graph. Each instance writes a file of its own, and a
 * new one after {@link #close}, so that workers, and repetitions of what a worker did, are not in each other's way. Not thread-safe; reading is.
 */
public final class SpillFile implements Closeable {

    public static final String PREFIX = "spill-";

    /**
     * What is not yet at its address, as a file there can be read only when it is finished: the next step may ask for a
     * record in the same bundle, and so in the same JVM.
     */
    private static final Map<String, Buffer> UNFINISHED = new ConcurrentHashMap<>();
    /** A file at an address is kept in memory until then. */
    private static final int MOST_BYTES_IN_MEMORY = 8 << 20;

    private final String partsFolder;
    private final String suffix;
    /** Null until something is appended. */
    private OutputStream out;

    private String file;
    private long end;

    /**
     * @param partsFolder a path, or an address of {@link SharedFiles}
     */
    public SpillFile(String partsFolder, String suffix) {
        this.partsFolder = partsFolder;
        this.suffix = suffix;
    }

    /** Of the file that was appended to last. */
    public String path() {
        return file;
    }

    /** Gives the offset at which the bytes lie; in this JVM they can be read at once, elsewhere after {@link #close}. */
    public long append(byte[] bytes) throws IOException {
        if (out instanceof Buffer && end > MOST_BYTES_IN_MEMORY) {
            close();
        }
        if (out == null) {
            open();
        }
        out.write(bytes);
        long offset = end;
        end += bytes.length;
        return offset;
    }

    private void open() throws IOException {
        file = SharedFiles.in(partsFolder, PREFIX + UUID.randomUUID() + suffix);
        end = 0;
        if (SharedFiles.isAddress(file)) {
            Buffer bytes = new Buffer();
            UNFINISHED.put(file, bytes);
            out = bytes;
        } else {
            out = Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /**
     * @throws EOFException where the file has not that many bytes
     */
    public static byte[] read(String file, long offset, int length) throws IOException {
        Buffer unfinished = UNFINISHED.get(file);
        return unfinished == null ? SharedFiles.read(file, offset, length) : unfinished.range((int) offset, length);
    }

    /** Deletes what all instances of a run have written into a folder on a disk. */
    public static void clear(Path partsFolder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(partsFolder, PREFIX + "*")) {
            for (Path each : files) {
                Files.delete(each);
            }
        }
    }

    /** Ends the file; what is appended later goes to a new one. */
    @Override
    public void close() throws IOException {
        if (out == null) {
            return;
        }
        out.close();
        if (out instanceof Buffer bytes) {
            SharedFiles.write(file, bytes::writeTo);
            UNFINISHED.remove(file);
        }
        out = null;
    }

    private static final class Buffer extends ByteArrayOutputStream {
        synchronized byte[] range(int offset, int length) {
            return Arrays.copyOfRange(buf, offset, offset + length);
        }
    }
}
