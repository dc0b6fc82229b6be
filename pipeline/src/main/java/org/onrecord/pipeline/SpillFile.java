package org.onrecord.pipeline;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file beside the parts for what lies between two steps of the graph. Each instance writes a file of its own, and a
 * new one after {@link #close}, so that workers, and repetitions of what a worker did, are not in each other's way. Not
 * for use by several threads; reading is.
 */
final class SpillFile implements Closeable {

  private static final String PREFIX = "spill-";

  private final Path partsFolder;
  private final String suffix;
  /** Null until something is appended. */
  private FileChannel channel;
  private Path file;
  private long end;

  SpillFile(String partsFolder, String suffix) {
    this.partsFolder = Path.of(partsFolder);
    this.suffix = suffix;
  }

  /** Of the file that was appended to last. */
  String path() {
    return file.toString();
  }

  /** Gives the offset at which the bytes lie; they can be read at once. */
  long append(byte[] bytes) throws IOException {
    if (channel == null) {
      file = partsFolder.resolve(PREFIX + UUID.randomUUID() + suffix);
      channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      end = 0;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    long offset = end;
    end += bytes.length;
    return offset;
  }

  /**
   * @throws EOFException where the file has not that many bytes
   */
  static byte[] read(String file, long offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    try (FileChannel in = FileChannel.open(Path.of(file), StandardOpenOption.READ)) {
      while (buffer.hasRemaining()) {
        if (in.read(buffer, offset + buffer.position()) < 0) {
          throw new EOFException(file + " ends too early");
        }
      }
    }
    return buffer.array();
  }

  /** Deletes what all instances of a run have written. */
  static void clear(Path partsFolder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(partsFolder, PREFIX + "*")) {
      for (Path each : files) {
        Files.delete(each);
      }
    }
  }

  /** Ends the file; what is appended later goes to a new one. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
