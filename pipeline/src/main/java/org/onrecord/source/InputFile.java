package org.onrecord.source;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name as the user named it, "/" between folders; "-" for standard input
 */
public record InputFile(Path path, String name) {

    /**
     * Of a file in this one: "archive.zip!/folder/file". Names may hold anything, "../" and control characters too; they are
     * shown, never used as a path.
     */
    String memberName(String member) {
        return name + "!/" + CleanText.line(member.replace('\\', '/'));
    }

    /** The name without folders, in lower case, without ".gz". */
    String baseName() {
        String base = name.substring(name.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
        return base.endsWith(".gz") ? base.substring(0, base.length() - 3) : base;
    }

    /** What follows the last dot of the name, in lower case, ".gz" left out; empty where there is none. */
    String extension() {
        String base = baseName();
        int dot = base.lastIndexOf('.');
        return dot < 0 ? "" : base.substring(dot + 1);
    }
}
