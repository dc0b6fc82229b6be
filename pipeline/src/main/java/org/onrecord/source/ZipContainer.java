package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive, or a document that is one, within limits: how many members it has, how much a member and all that is
 * read unpack to, and how much more that is than what was packed. Nothing is ever written under a member's name. Not thread-safe.
 */
final class ZipContainer implements AutoCloseable {

    static final int MOST_MEMBERS = 100_000;
    static final long MOST_BYTES_A_MEMBER = 200L << 20;
    static final long MOST_BYTES = 2L << 30;

    /** The code page of the first IBM PC, which PKZIP wrote; not all Javas have it. */
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final ZipFile zip;
    private long unpacked;

    private ZipContainer(ZipFile zip) {
        this.zip = zip;
    }

    static ZipContainer open(InputFile file) throws IOException {
        ZipFile zip = zip(file);
        if (zip.size() > MOST_MEMBERS) {
            zip.close();
            throw new UnreadableException("an archive of more than 100,000 files; unpack it into folders", null);
        }
        return new ZipContainer(zip);
    }

    /** Names are in UTF-8, or as old programs have them: in some code page, of which nothing but the names' letters depends. */
    private static ZipFile zip(InputFile file) throws IOException {
        try {
            return new ZipFile(file.path().toFile());
        } catch (ZipException e) {
            try {
                return new ZipFile(file.path().toFile(), OLD_NAMES);
            } catch (ZipException damaged) {
                throw new UnreadableException(
                        "the zip archive is damaged or cut short; nothing was read from it", e.getMessage());
            }
        }
    }

    /** Members that are files, in the order of the archive's directory. */
    List<ZipEntry> members() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .<ZipEntry>map(entry -> entry)
                .toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A member's bytes; of a longer one the first, as many as named. */
    byte[] bytes(String name, int most) throws IOException {
        try (InputStream in = stream(name)) {
            return in.readNBytes(most);
        }
    }

    InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableException("the document is incomplete", name + " is missing in it");
        }
        return stream(entry);
    }

    /** A member's bytes, to be closed by the caller; reading fails where they are more than they may be. */
    InputStream stream(ZipEntry entry) throws IOException {
        try {
            return new Limited(zip.getInputStream(entry), Math.max(entry.getCompressedSize(), 1));
        } catch (ZipException e) {
            throw new UnreadableException(
                    "packed with a password or in an unusual way; unpack it first", e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Limited extends CountingStream {

        private final long packed;
        private final UnpackLimit limit = new UnpackLimit();

        Limited(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (ZipException | java.io.EOFException e) {
                throw new UnreadableException("damaged in the archive", e.getMessage());
            }
        }

        @Override
        void count(int bytes) throws UnreadableException {
            unpacked += bytes;
            limit.count(bytes, packed);
            if (limit.unpacked() > MOST_BYTES_A_MEMBER) {
                throw new UnreadableException("unpacks to more than 200 MB; split it", null);
            }
            if (unpacked > MOST_BYTES) {
                throw new UnreadableException("the archive unpacks to more than 2 GB; unpack it into a folder", null);
            }
        }
    }
}
