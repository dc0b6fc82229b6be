package org.onrecord.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * An input file as characters: gzip undone, encoding found out. The whole file was looked at once
 * before its first character is handed out, so a damaged one is refused as a whole.
 */
final class SourceText {

    /** Of a file that has to be in memory as a whole; the longest novels have 4 million. */
    static final int MOST_CHARACTERS = 20_000_000;

    private final InputFile file;
    private final TextEncoding encoding;

    private SourceText(InputFile file, TextEncoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    static SourceText open(InputFile file) throws IOException {
        try (InputStream bytes = unzipped(file)) {
            return new SourceText(file, TextEncoding.detect(bytes));
        } catch (EOFException | ZipException e) {
            throw new UnreadableException(
                    "the gzip file is damaged or cut short; nothing was read from it", e.getMessage());
        }
    }

    InputFile file() {
        return file;
    }

    TextEncoding encoding() {
        return encoding;
    }

    /** The bytes after gzip, with the byte-order mark. */
    InputStream bytes() throws IOException {
        return unzipped(file);
    }

    /** The characters, without byte-order mark, to be closed by the caller. */
    BufferedReader reader() throws IOException {
        InputStream bytes = unzipped(file);
        bytes.skipNBytes(encoding.markLength());
        return new BufferedReader(new InputStreamReader(bytes, encoding.charset()), 1 << 16);
    }

    /** The first characters, as many as there are up to a limit. */
    String beginning(int limit) throws IOException {
        try (BufferedReader reader = reader()) {
            char[] characters = new char[limit];
            int length = 0;
            for (int read = 0; read >= 0 && length < limit; read = reader.read(characters, length, limit - length)) {
                length += read;
            }
            return new String(characters, 0, length);
        }
    }

    /** The whole file. Refuses a giant one. */
    String whole() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 14];
        try (BufferedReader reader = reader()) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
                if (text.length() > MOST_CHARACTERS) {
                    throw new UnreadableException(
                            "longer than 20 million characters; split it, or use JSON Lines or CSV for many articles",
                            null);
                }
            }
        }
        return text.toString();
    }

    private static InputStream unzipped(InputFile file) throws IOException {
        UnpackLimit.Counted raw = new UnpackLimit.Counted(Files.newInputStream(file.path()));
        BufferedInputStream bytes = new BufferedInputStream(raw, 1 << 16);
        try {
            bytes.mark(2);
            boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
            bytes.reset();
            if (gzip) {
                return new BufferedInputStream(
                        new UnpackLimit.Unzipped(new GZIPInputStream(bytes, 1 << 16), raw), 1 << 16);
            }
            if (file.name().toLowerCase(java.util.Locale.ROOT).endsWith(".gz")) {
                throw new UnreadableException("named .gz but not a gzip file", null);
            }
            return bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
