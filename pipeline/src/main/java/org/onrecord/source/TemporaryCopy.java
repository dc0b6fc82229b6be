package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of our own naming for what came out of another file; gone when it is closed.
 *
 * @param path where it is
 */
public record TemporaryCopy(Path path) implements AutoCloseable {

    /** One to be written to. */
    public static TemporaryCopy empty() throws IOException {
        return new TemporaryCopy(newFile("onrecord-input-"));
    }

    static TemporaryCopy of(InputStream bytes) throws IOException {
        TemporaryCopy copy = new TemporaryCopy(newFile("onrecord-member-"));
        try {
            Files.copy(bytes, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /** An empty file where the process has its temporary files, which may be elsewhere than when Java started. */
    static Path newFile(String prefix) throws IOException {
        return Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), prefix, ".tmp");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
