package org.onrecord.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second run out of an output folder. The operating system lets go of the lock when the
 * process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** @return null where another run holds the lock */
  static FolderLock tryLock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null && Files.exists(file)) {
        return new FolderLock(file, channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this JVM: the same answer as for another process.
    }
    channel.close();
    return null;
  }

  @Override
  public void close() throws IOException {
    // Deleted while still held, so that nobody deletes a file that the next run has locked.
    Files.deleteIfExists(file);
    lock.release();
    channel.close();
  }
}
