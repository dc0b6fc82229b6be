package org.onrecord.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of an output folder that have been changed since they were written: their SHA-256 is not the
 * one in datapackage.json or run.json. Stateless.
 */
final class EditedTables {

    private EditedTables() {}

    /** Copies each edited table to a name that no run writes: "quotes.edited.csv", "quotes.edited-2.csv", … */
    static List<Path> keep(Path folder) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path edited : find(folder)) {
            String name = edited.getFileName().toString();
            int dot = name.lastIndexOf('.');
            Path copy = folder.resolve(name.substring(0, dot) + ".edited" + name.substring(dot));
            for (int i = 2; FileTrees.exists(copy); i++) {
                copy = folder.resolve(name.substring(0, dot) + ".edited-" + i + name.substring(dot));
            }
            Files.copy(edited, copy, StandardCopyOption.COPY_ATTRIBUTES);
            kept.add(copy);
        }
        return kept;
    }

    private static List<Path> find(Path folder) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (JsonNode resource : json(folder.resolve(OutputNames.DATA_PACKAGE)).path("resources")) {
            hashes.put(resource.path("path").asText(), resource.path("hash").asText());
        }
        json(folder.resolve(OutputNames.RUN))
                .path("files")
                .properties()
                .forEach(file -> hashes.put(file.getKey(), file.getValue().asText()));
        List<Path> edited = new ArrayList<>();
        for (Map.Entry<String, String> written : hashes.entrySet()) {
            Path file = folder.resolve(written.getKey());
            boolean changed = OutputNames.isOurs(written.getKey())
                    && Files.isRegularFile(file)
                    && !("sha256:" + FileHash.sha256(file)).equals(written.getValue());
            if (changed) {
                edited.add(file);
            }
        }
        return edited;
    }

    private static JsonNode json(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return Files.isRegularFile(file) ? json.readTree(Files.readString(file)) : json.createObjectNode();
    }
}
