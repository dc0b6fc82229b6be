package org.onrecord.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps a second run out of an output folder. The operating system lets go of the lock when the
 * process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

    /** Of the file, in bytes. */
    private static final int LARGEST = 4096;

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
            if (lock != null && isStillThere(file, channel)) {
                return new FolderLock(file, channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this JVM: the same answer as for another process.
        }
        channel.close();
        return null;
    }

    /**
     * The run that held the lock may have deleted the file meanwhile, and a third one may have made and locked another:
     * whether the two are one file shows in their size. (Reading the file would let go of the lock.)
     */
    private static boolean isStillThere(Path file, FileChannel locked) {
        int size = ThreadLocalRandom.current().nextInt(1, LARGEST);
        try {
            locked.truncate(0).write(ByteBuffer.allocate(size));
            return Files.size(file) == size;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException full) {
            return Files.exists(file);
        }
    }

    @Override
    public void close() throws IOException {
        // Deleted while still held, so that nobody deletes a file that the next run has locked.
        Files.deleteIfExists(file);
        lock.release();
        channel.close();
    }
}
