package org.onrecord.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock time out of a workbook, so that the same datasets give the same bytes. Stateless. */
final class ReproducibleZip {

    private static final Pattern CREATED = Pattern.compile("(?<opened><dcterms:created[^>]*>)[^<]*");
    /** The first day that a ZIP file can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private ReproducibleZip() {}

    /** Copies a workbook (a ZIP file), with one constant time for all entries and for its creation. */
    static void copy(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                out.putNextEntry(copy);
                try (InputStream in = zip.getInputStream(entry)) {
                    if (entry.getName().equals(CORE_PROPERTIES)) {
                        out.write(withoutTime(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static String withoutTime(String properties) {
        return CREATED.matcher(properties).replaceAll("${opened}1980-01-01T00:00:00Z");
    }
}
