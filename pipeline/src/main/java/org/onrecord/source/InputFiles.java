package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onrecord.record.Reject;

/**
 * Finds the files behind the names of a call: a file is taken as it is, a folder is walked (sorted by
 * name, links followed, hidden files passed over), "-" is standard input. What an editor corrected,
 * {@value #CORRECTIONS} in a folder or beside a file, is kept apart, and what earlier runs wrote left out. Each file is taken once. Not thread-safe.
 */
public final class InputFiles {

    /** What the editor decided lies beside the articles and is not one. */
    public static final String CORRECTIONS = "onrecord.corrections.csv";

    /** Deeper ones are made by mistake, or to do harm. */
    static final int DEEPEST_FOLDER = 100;

    /** "C:" is none. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:mailto:|[a-z][a-z0-9+.-]+://).*");

    private final List<InputFile> files = new ArrayList<>();
    private final List<InputFile> corrections = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();
    private Predicate<Path> output = file -> false;

    /**
     * What earlier runs wrote into folders of the input is no input, unless it is named itself.
     *
     * @param written whether a file is such
     */
    public InputFiles leaveOut(Predicate<Path> written) {
        output = written;
        return this;
    }

    /** Adds a file, a folder or, for "-", what standard input holds. */
    public InputFiles add(String input, InputStream standardInput) throws IOException {
        if (input.equals("-")) {
            addStandardInput(standardInput);
            return this;
        }
        if (ADDRESS.matcher(input).matches()) {
            reject(input, "an address; save the page as a file first, as a run makes no use of the network", null);
            return this;
        }
        Path path;
        try {
            path = Path.of(input).normalize();
        } catch (InvalidPathException e) {
            reject(input, "not a file name this computer can use", e.getMessage());
            return this;
        }
        if (Files.isDirectory(path)) {
            walk(path);
        } else if (Files.exists(path)) {
            take(path);
            Path beside = path.resolveSibling(CORRECTIONS);
            if (Files.isRegularFile(beside)) {
                take(beside);
            }
        } else {
            reject(nameOf(path), "there is no such file or folder", null);
        }
        return this;
    }

    /** What was found, in the order of the inputs, folders sorted by name. */
    public List<InputFile> files() {
        return List.copyOf(files);
    }

    /** Files of the editor's corrections, in the order in which they were found. */
    public List<InputFile> corrections() {
        return List.copyOf(corrections);
    }

    /** Inputs that are not there or cannot be opened. */
    public List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    /** Kept in a file that goes with the process: readers look at their input twice. */
    private void addStandardInput(InputStream standardInput) throws IOException {
        Path copy = TemporaryCopy.newFile("onrecord-input-");
        copy.toFile().deleteOnExit();
        Files.copy(standardInput, copy, StandardCopyOption.REPLACE_EXISTING);
        files.add(new InputFile(copy, "-"));
    }

    private void walk(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        int rejectsBefore = rejects.size();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST_FOLDER, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return !path.equals(folder) && isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (attributes.isDirectory()) {
                    reject(
                            nameOf(path),
                            "folders in folders, more than " + DEEPEST_FOLDER + " deep; name it as an input itself",
                            null);
                } else if (!isHidden(path) && !output.test(path)) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
                if (!(failure instanceof FileSystemLoopException)) {
                    reject(
                            nameOf(path),
                            ReadFailure.reason(failure),
                            failure.getClass().getSimpleName());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, IOException failure) {
                if (failure != null) {
                    reject(
                            nameOf(path),
                            "cannot be listed to its end",
                            failure.getClass().getSimpleName());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(InputFiles::nameOf));
        found.forEach(this::take);
        if (found.isEmpty() && rejects.size() == rejectsBefore) {
            reject(nameOf(folder), "a folder without articles; name the one that has them", null);
        }
    }

    private void take(Path path) {
        try {
            if (Files.isSymbolicLink(path) && !Files.exists(path)) {
                reject(nameOf(path), "a link to a file that is not there", null);
            } else if (!Files.isRegularFile(path)) {
                reject(nameOf(path), "a pipe or a device, not a file; hand on what it gives with -", null);
            } else if (taken.add(path.toRealPath())) {
                (path.endsWith(CORRECTIONS) ? corrections : files).add(new InputFile(path, nameOf(path)));
            }
        } catch (IOException e) {
            reject(nameOf(path), ReadFailure.reason(e), e.getClass().getSimpleName());
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static String nameOf(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void reject(String name, String reason, String detail) {
        rejects.add(Rejects.of(name, reason, detail, null));
    }
}
