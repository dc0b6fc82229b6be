package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder a run leaves its datasets in. A run writes into {@link #staging()}, a hidden folder on the
 * same file system, and {@link #publish()} puts that in the place of the former output in one step; a
 * run that dies before leaves the former output as it was, and the next run sweeps up after it. Files
 * that no run writes are the user's and stay. One run at a time; not thread-safe.
 *
 * <p>Where the folder itself cannot be renamed (the user's own files are in it, it is a mount point or
 * the current folder), its entries are replaced one by one instead; a run that dies in the middle of
 * that is undone by the next.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path target;
    private final Path staging;
    /** The former output while the new one takes its place: the folder itself, or its entries. */
    private final Path former;
    /** The same where entries are replaced one by one, named by how far that has got. */
    private final Path taken;

    private final Path replaced;
    private final Path done;
    private final FolderLock lock;

    private OutputFolder(Path target, Path workplace, String suffix) throws IOException {
        this.target = target;
        staging = workplace.resolve(OutputNames.PREFIX + "new" + suffix);
        former = workplace.resolve(OutputNames.PREFIX + "old" + suffix);
        taken = target.resolve(OutputNames.PREFIX + "taken");
        replaced = target.resolve(OutputNames.PREFIX + "replaced");
        done = target.resolve(OutputNames.PREFIX + "done");
        lock = FolderLock.tryLock(workplace.resolve(OutputNames.PREFIX + "lock" + suffix));
        if (lock == null) {
            throw new OutputException(
                    target
                            + " is being written by another run of onrecord. Wait until it has ended, or choose another --output.");
        }
    }

    /**
     * Takes hold of a folder; it need not exist yet.
     *
     * @throws OutputException where it is in use, is no folder, or holds files of others that would be
     *     overwritten
     */
    public static OutputFolder open(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new OutputException(
                    target + " is a file. Name a folder for the output, or one that is not there yet.");
        }
        try {
            if (Files.exists(target)) {
                target = target.toRealPath();
            } else if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            Path parent = target.getParent();
            OutputFolder output = canWorkIn(parent, target)
                    ? new OutputFolder(target, parent, "." + target.getFileName())
                    : new OutputFolder(target, target, "");
            output.prepare();
            return output;
        } catch (FileSystemException e) {
            throw new OutputException(whyNot(target, e));
        }
    }

    private static String whyNot(Path target, FileSystemException failure) {
        // What cannot be made is not there: nobody may write into the folder around it.
        if (failure instanceof AccessDeniedException || failure instanceof NoSuchFileException) {
            return "no permission to write to " + target + ". Choose another --output.";
        } else if (failure instanceof FileAlreadyExistsException
                || String.valueOf(failure.getReason()).equals("Not a directory")) {
            return target + " would lie in a file: " + failure.getFile() + " is no folder. Choose another --output.";
        }
        return "nothing can be written to " + target + " ("
                + (failure.getReason() == null ? failure : failure.getReason()) + "). Choose another --output.";
    }

    /** Whether a run has written a file: it has a name of an output and lies with the run.json of a run. */
    public static boolean wrote(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            return false;
        }
        String name = file.getFileName().toString();
        return OutputNames.isOurs(name) && RunManifest.isThere(parent)
                || OutputNames.isText(file) && parent.getParent() != null && RunManifest.isThere(parent.getParent());
    }

    private static boolean canWorkIn(Path parent, Path target) throws IOException {
        if (parent == null || !Files.isWritable(parent)) {
            return false;
        }
        return !Files.exists(target) || Files.getFileStore(parent).equals(Files.getFileStore(target));
    }

    private void prepare() throws IOException {
        try {
            undoDeadRun();
            refuseOthersFiles();
            Files.createDirectories(staging.resolve(OutputNames.TEXT_FOLDER));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void undoDeadRun() throws IOException {
        if (FileTrees.exists(former)) {
            if (FileTrees.exists(target)) {
                FileTrees.delete(former);
            } else {
                FileTrees.move(former, target);
            }
        }
        if (FileTrees.exists(replaced)) {
            for (Path entry : OutputNames.ours(target)) {
                FileTrees.delete(entry);
            }
            FileTrees.move(replaced, taken);
        }
        if (FileTrees.exists(taken)) {
            moveOurs(taken, target);
            FileTrees.delete(taken);
        }
        FileTrees.delete(done);
        FileTrees.delete(staging);
    }

    private void refuseOthersFiles() throws IOException {
        if (!Files.isDirectory(target) || RunManifest.isThere(target)) {
            return;
        }
        List<Path> inTheWay = OutputNames.ours(target);
        if (!inTheWay.isEmpty()) {
            throw new OutputException(target + " holds "
                    + String.join(
                            ", ",
                            inTheWay.stream()
                                    .map(path -> path.getFileName().toString())
                                    .toList())
                    + ", which onrecord would overwrite, but no run.json of onrecord, so they may be yours. Move them away,"
                    + " or choose another --output.");
        }
    }

    /** Where to write; empty but for an empty text folder at first. */
    public Path staging() {
        return staging;
    }

    /** Where the output will be. */
    public Path target() {
        return target;
    }

    /**
     * Puts all that is in {@link #staging()} in the place of the former output. Tables that somebody has
     * edited there are kept beside the new ones.
     *
     * @return the files that hold these edited tables ("quotes.edited.csv"), mostly none
     */
    public List<Path> publish() throws IOException {
        Files.createDirectories(target);
        List<Path> kept = EditedTables.keep(target);
        for (Path text : OutputNames.foreignTexts(target)) {
            FileTrees.copy(text, staging.resolve(OutputNames.TEXT_FOLDER).resolve(text.getFileName()));
        }
        if (mayRename() && FileTrees.tryRename(target, former)) {
            FileTrees.move(staging, target);
            FileTrees.delete(former);
        } else {
            replaceEntries();
        }
        return kept;
    }

    private boolean mayRename() throws IOException {
        return !staging.getParent().equals(target)
                && OutputNames.foreign(target).isEmpty()
                && !Path.of("").toRealPath().startsWith(target);
    }

    private void replaceEntries() throws IOException {
        Files.createDirectory(taken);
        moveOurs(target, taken);
        FileTrees.move(taken, replaced);
        moveOurs(staging, target);
        FileTrees.move(replaced, done);
        FileTrees.delete(done);
        FileTrees.delete(staging);
    }

    private static void moveOurs(Path from, Path to) throws IOException {
        for (Path entry : OutputNames.ours(from)) {
            FileTrees.move(entry, to.resolve(entry.getFileName()));
        }
    }

    /** Lets go of the folder; what was not published is dropped. */
    @Override
    public void close() throws IOException {
        try {
            FileTrees.deleteWhileOthersWrite(staging);
        } finally {
            lock.close();
        }
    }
}
