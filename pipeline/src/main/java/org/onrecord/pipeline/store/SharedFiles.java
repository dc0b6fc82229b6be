package org.onrecord.pipeline.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * Files that the client and all workers of a run see: on a disk that they share, or at an address of one of Beam's file
 * systems ("gs://bucket/folder"), which are asked for those that the run's options have registered.
 */
public final class SharedFiles {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.+");
    private static final String UNFINISHED = ".tmp";

    /** What is written into a file. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private SharedFiles() {}

    /** Whether it is an address and no path on a disk. */
    public static boolean isAddress(String file) {
        return ADDRESS.matcher(file).matches();
    }

    /** The file of a name in a folder. */
    public static String in(String folder, String name) {
        return isAddress(folder) ? folder + "/" + name : Path.of(folder, name).toString();
    }

    /** Writes a file in the place of a former one; it is there whole or not at all, also where the writer dies. */
    public static void write(String file, Body body) throws IOException {
        String unfinished = file + "." + UUID.randomUUID() + UNFINISHED;
        try (OutputStream out = create(unfinished)) {
            body.writeTo(out);
        }
        if (isAddress(file)) {
            FileSystems.rename(List.of(id(unfinished)), List.of(id(file)));
        } else {
            Files.move(Path.of(unfinished), Path.of(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static OutputStream create(String file) throws IOException {
        return isAddress(file)
                ? Channels.newOutputStream(FileSystems.create(id(file), "application/octet-stream"))
                : Files.newOutputStream(Path.of(file));
    }

    /**
     * Some bytes of a file.
     *
     * @throws EOFException where the file has not that many
     */
    static byte[] read(String file, long offset, int length) throws IOException {
        try (ReadableByteChannel in = open(file)) {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            if (in instanceof SeekableByteChannel seekable) {
                seekable.position(offset);
            } else {
                Channels.newInputStream(in).skipNBytes(offset);
            }
            while (buffer.hasRemaining()) {
                if (in.read(buffer) < 0) {
                    throw new EOFException(file + " ends too early");
                }
            }
            return buffer.array();
        }
    }

    private static ReadableByteChannel open(String file) throws IOException {
        return isAddress(file) ? FileSystems.open(id(file)) : FileChannel.open(Path.of(file), StandardOpenOption.READ);
    }

    /** Copies a file to this computer, over a former one. */
    public static void fetch(String file, Path copy) throws IOException {
        try (InputStream in = Channels.newInputStream(open(file))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Names of the finished files in a folder at an address, not of those in its folders. */
    public static List<String> list(String address) throws IOException {
        return match(address + "/*").stream()
                .filter(id -> !id.isDirectory())
                .map(ResourceId::getFilename)
                .filter(name -> !name.endsWith(UNFINISHED))
                .sorted()
                .toList();
    }

    /** Deletes all that is in and beneath a folder at an address. */
    public static void deleteAll(String address) throws IOException {
        List<ResourceId> files = new ArrayList<>(match(address + "/**"));
        files.removeIf(ResourceId::isDirectory);
        FileSystems.delete(files);
    }

    private static List<ResourceId> match(String pattern) throws IOException {
        return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
                .map(MatchResult.Metadata::resourceId)
                .toList();
    }

    private static ResourceId id(String address) {
        return FileSystems.matchNewResource(address, false);
    }
}
