package org.onrecord.pipeline.work;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps a folder of cached files within a size: what was used longest ago goes first. Where it is, see
 * {@link #ofUser}. Thread-safe and processes; each counts what it adds itself, so several at once
 * may exceed the size for a while.
 */
public final class CacheFolder {

    /** Of the size, what is left after clearing up, so that it is rarely done. */
    private static final double LEFT = 0.8;

    private final Path folder;
    private final long mostBytes;
    private final ReentrantLock lock = new ReentrantLock();
    /** -1 until it was counted. */
    private long bytes = -1;

    CacheFolder(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /**
     * The folder for what onrecord keeps between runs: {@code $XDG_CACHE_HOME/onrecord}, else
     * {@code ~/.cache/onrecord} (XDG Base Directory Specification), which Windows and macOS allow as well.
     *
     * @param environment environment variables
     * @return null where there is no home folder
     */
    public static Path ofUser(Map<String, String> environment, String home) {
        String xdg = environment.get("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "onrecord");
        }
        return home == null || home.isBlank() || home.equals("?") ? null : Path.of(home, ".cache", "onrecord");
    }

    /** Makes the folder; only its owner may look into it, as articles may be confidential. */
    static void createPrivate(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    static void deleteQuietly(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Swept up by the next that clears up.
        }
    }

    /** Counts a file in that is about to be written, and clears up where it would be too much; false for one that is too large. */
    boolean makeRoomFor(long size) throws IOException {
        if (size > mostBytes) {
            return false;
        }
        lock.lock();
        try {
            if (bytes < 0) {
                bytes = files().stream().mapToLong(Kept::size).sum();
            }
            bytes += size;
            if (bytes > mostBytes) {
                clearUp(size);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void clearUp(long size) throws IOException {
        List<Kept> files = files();
        files.sort(Comparator.comparingLong(Kept::lastUsed));
        bytes = size + files.stream().mapToLong(Kept::size).sum();
        for (Kept file : files) {
            if (bytes <= mostBytes * LEFT) {
                return;
            }
            deleteQuietly(file.path());
            bytes -= file.size();
        }
    }

    private record Kept(Path path, long size, long lastUsed) {}

    private List<Kept> files() throws IOException {
        List<Kept> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(new Kept(
                        file, attributes.size(), attributes.lastModifiedTime().toMillis()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
