package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Knows common files that are neither text nor documents by their first bytes, to say what they are. */
final class FileSignature {

    private static final int LENGTH = 16;
    private static final Map<String, String> KINDS = kinds();

    private FileSignature() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("\u00D0\u00CF\u0011\u00E0", "an old office document (.doc); save it as .docx, or its text as .txt");
        kinds.put("\u0089PNG", "a picture");
        kinds.put("\u00FF\u00D8\u00FF", "a picture");
        kinds.put("GIF8", "a picture");
        kinds.put("RIFF", "a picture, a sound or a film");
        kinds.put("SQLite format 3", "a database; export its articles as CSV");
        kinds.put("BZh", "a bzip2 archive; unpack it first");
        kinds.put("\u00FD7zXZ", "an xz archive; unpack it first");
        kinds.put("7z\u00BC\u00AF", "a 7-zip archive; unpack it first");
        kinds.put("(\u00B5/\u00FD", "a zstd archive; unpack it first");
        return kinds;
    }

    /** What the file is, null where its bytes say nothing. */
    static String of(Path path) throws IOException {
        String start;
        try (InputStream bytes = Files.newInputStream(path)) {
            start = new String(bytes.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
        }
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
