package org.onrecord.pipeline.work;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.onrecord.record.Sha256;

/**
 * A hash of all that decides what this program makes of an article: its own classes and data, byte by
 * byte, and the libraries and models on the class path, by name and size (their names hold their versions).
 */
final class ProgramFingerprint {

    private static final class Holder {
        static final String VALUE = compute();
    }

    private ProgramFingerprint() {}

    /** 16 hex digits; the same in every JVM that runs the same program. */
    static String value() {
        return Holder.VALUE;
    }

    private static String compute() {
        MessageDigest digest = Sha256.digest();
        try {
            Path own = Path.of(ProgramFingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(own)) {
                addFolder(digest, own);
            } else {
                addJar(digest, own);
            }
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(entry);
                if (entry.endsWith(".jar") && !path.equals(own) && Files.exists(path)) {
                    add(digest, path.getFileName() + " " + Files.size(path));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException("the program's own files cannot be read", e));
        }
        add(digest, System.getProperty("java.specification.version"));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static void addFolder(MessageDigest digest, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        for (Path file : files) {
            add(digest, folder.relativize(file).toString());
            digest.update(Files.readAllBytes(file));
        }
    }

    /** A jar may hold all models as well; its directory has a checksum of every file. */
    private static void addJar(MessageDigest digest, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                add(digest, entry.getName() + " " + entry.getCrc() + " " + entry.getSize());
            }
        }
    }

    private static void add(MessageDigest digest, String part) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
