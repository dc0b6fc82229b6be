package org.onrecord.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder for all temporary files of this process, those of its libraries and of the processes that it starts too. It
 * goes when the process ends; where that was killed, the next process sweeps up after it. The launcher makes it, as some of
 * Java looks where temporary files go before the first line of a program runs; without the launcher the rest of Java uses
 * one that is made here. One a process.
 */
final class ScratchFolder implements AutoCloseable {

    static final String PREFIX = "onrecord-scratch-";
    /** With the number of the process that made the folder. */
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,9})(?:-.*)?");

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private ScratchFolder(Path folder) throws IOException {
        this.folder = folder;
        channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
    }

    /**
     * Takes the folder that the launcher made, or makes one and has Java use it.
     *
     * @return null where there can be none; files go to the system's folder then
     */
    static ScratchFolder use() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        boolean made = temporary.getFileName() != null
                && temporary.getFileName().toString().startsWith(PREFIX);
        sweep(made ? temporary.getParent() : temporary);
        try {
            ScratchFolder scratch = new ScratchFolder(made ? temporary : madeIn(temporary));
            System.setProperty("java.io.tmpdir", scratch.folder.toString());
            return scratch;
        } catch (IOException e) {
            return null;
        }
    }

    private static Path madeIn(Path temporary) throws IOException {
        Path folder = temporary.resolve(PREFIX + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(folder);
    }

    /** Deletes what processes that were killed left there; what is not ours to delete stays. */
    static void sweep(Path temporary) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : left) {
                if (!isAlive(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            // A folder that cannot be listed cannot be swept.
        }
    }

    /** One that has just been made may not have its lock yet, but its process is there. */
    private static boolean isAlive(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches() || ProcessHandle.of(Long.parseLong(name.group(1))).isPresent()) {
            return true;
        }
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            return true;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Held open still, as Windows does with libraries: the next process deletes it.
        }
    }

    @Override
    public void close() {
        delete(folder);
        try {
            channel.close();
        } catch (IOException e) {
            // The process ends, and its locks with it.
        }
    }
}
