package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of our own naming for what came out of another file; gone when it is closed. */
record TemporaryCopy(Path path) implements AutoCloseable {

  static TemporaryCopy of(InputStream bytes) throws IOException {
    TemporaryCopy copy = new TemporaryCopy(Files.createTempFile("onrecord-member-", ".tmp"));
    try {
      Files.copy(bytes, copy.path(), StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
