package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** Reads the files in a zip archive, each as if it lay in a folder; archives in archives too. */
final class ZipReader implements DocumentReader {

    private static final Pattern FOLDERS = Pattern.compile("[/\\\\]");

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file)) {
            List<ZipEntry> entries = zip.members().stream()
                    .filter(entry -> !isHidden(entry.getName()))
                    .toList();
            for (int i = 0; i < entries.size(); i++) {
                if (sink.wantsMember(i)) {
                    read(zip, entries.get(i), file, members, sink);
                }
            }
            if (entries.isEmpty()) {
                throw new UnreadableException("no files in the archive", null);
            }
        }
    }

    private static void read(ZipContainer zip, ZipEntry entry, InputFile file, Members members, ArticleSink sink) {
        String name = file.memberName(entry.getName());
        Attempt.run(name, sink, () -> {
            try (InputStream bytes = zip.stream(entry);
                    TemporaryCopy copy = TemporaryCopy.of(bytes)) {
                members.read(new InputFile(copy.path(), name), sink);
            }
        });
    }

    /** As in folders; and what macOS adds. */
    private static boolean isHidden(String name) {
        for (String part : FOLDERS.split(name)) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..") || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }
}
