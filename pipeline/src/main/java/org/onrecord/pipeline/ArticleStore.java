package org.onrecord.pipeline;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.onrecord.extract.ArticleRecords;

/**
 * Keeps the records of articles in files beside the parts while the graph runs, so that neither a runner's memory nor
 * its network has to carry them: some 50 KB an article, where a {@link StoredArticle} has 200 bytes. Every store writes
 * a file of its own, so that workers, and repetitions of what a worker did, are not in each other's way. Not for use by
 * several threads; reading is.
 */
final class ArticleStore implements Closeable {

  private static final String SUFFIX = ".articles";
  private static final RecordCoder<ArticleRecords> RECORDS = RecordCoder.of(ArticleRecords.class);

  private final Path partsFolder;
  /** Null until something is put. */
  private FileChannel channel;
  private Path file;
  private long end;

  ArticleStore(String partsFolder) {
    this.partsFolder = Path.of(partsFolder);
  }

  /** Writes the records; they can be read at once. */
  StoredArticle put(ArticleRecords records) throws IOException {
    if (channel == null) {
      file = partsFolder.resolve(UUID.randomUUID() + SUFFIX);
      channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      end = 0;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    RECORDS.encode(records, bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    int length = buffer.remaining();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    StoredArticle stored =
        new StoredArticle(records.docId(), records.document().sourceFile(), file.toString(), end, length);
    end += length;
    return stored;
  }

  /** The records as they were put. */
  static ArticleRecords get(StoredArticle stored) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(stored.length());
    try (FileChannel in = FileChannel.open(Path.of(stored.file()), StandardOpenOption.READ)) {
      while (buffer.hasRemaining()) {
        if (in.read(buffer, stored.offset() + buffer.position()) < 0) {
          throw new EOFException(stored.file() + " ends within the records of " + stored.docId());
        }
      }
    }
    return RECORDS.decode(new ByteArrayInputStream(buffer.array()));
  }

  /** How many articles a file holds so far, while it may still be written. */
  static long count(Path file) throws IOException {
    long articles = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (in.mark(1); in.read() >= 0; in.mark(1)) {
        in.reset();
        RECORDS.decode(in);
        articles++;
      }
    } catch (EOFException e) {
      // The last one is just being written.
    }
    return articles;
  }

  /** Deletes what all stores of a run have written. */
  static void clear(Path partsFolder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(partsFolder, "*" + SUFFIX)) {
      for (Path each : files) {
        Files.delete(each);
      }
    }
  }

  /** Ends the file; what is put later goes to a new one. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
