package org.onrecord.dataset;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.schema.Table;

/**
 * How an output was made: run.json. It holds no clock time and no name of a machine, so that two runs
 * on the same input compare as equal. Immutable.
 *
 * @param version of onrecord
 * @param options as they were set, by name
 * @param inputs files that were read
 * @param corrections files of an editor's corrections that were applied
 * @param counts rows by table; tables that are missing have none
 */
public record RunManifest(
        String version,
        Map<String, String> options,
        List<Input> inputs,
        List<Input> corrections,
        Map<Table, Long> counts) {

    private static final String TOOL = "onrecord";
    private static final ObjectMapper JSON = new ObjectMapper();

    public RunManifest {
        options = new TreeMap<>(options);
        inputs = sorted(inputs);
        corrections = sorted(corrections);
        counts = Map.copyOf(counts);
    }

    /** A run without an editor's corrections. */
    public RunManifest(String version, Map<String, String> options, List<Input> inputs, Map<Table, Long> counts) {
        this(version, options, inputs, List.of(), counts);
    }

    private static List<Input> sorted(List<Input> files) {
        return files.stream()
                .sorted(Comparator.comparing(Input::file).thenComparing(Input::sha256))
                .toList();
    }

    /**
     * @param file as the user named it, "/" between folders
     * @param sha256 of its bytes, lower-case hexadecimal
     */
    public record Input(String file, String sha256) {}

    /** Writes run.json into a folder. */
    public void write(Path folder) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("tool", TOOL);
        root.put("version", version);
        root.put("options", options);
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            rows.put(table.tableName(), counts.getOrDefault(table, 0L));
        }
        root.put("counts", rows);
        root.put("inputs", hashes(inputs));
        if (!corrections.isEmpty()) {
            root.put("corrections", hashes(corrections));
        }
        Map<String, String> files = otherFiles(folder);
        if (!files.isEmpty()) {
            root.put("files", files);
        }
        Files.writeString(folder.resolve(OutputNames.RUN), PrettyJson.of(root));
    }

    /** Files with tables that datapackage.json does not describe, by name, with their hashes. */
    private static Map<String, String> otherFiles(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : OutputNames.ours(folder)) {
            String name = file.getFileName().toString();
            if (OutputFormat.isOutsideDataPackage(name)) {
                files.put(name, "sha256:" + FileHash.sha256(file));
            }
        }
        return files;
    }

    private static List<Map<String, String>> hashes(List<Input> files) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (Input file : files) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("file", file.file());
            entry.put("sha256", file.sha256());
            entries.add(entry);
        }
        return entries;
    }

    private static List<Input> inputs(JsonNode entries) {
        List<Input> inputs = new ArrayList<>();
        entries.forEach(in ->
                inputs.add(new Input(in.path("file").asText(), in.path("sha256").asText())));
        return inputs;
    }

    /** Reads run.json out of an output folder. */
    public static RunManifest read(Path folder) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(folder.resolve(OutputNames.RUN)));
        Map<Table, Long> counts = new EnumMap<>(Table.class);
        root.path("counts")
                .properties()
                .forEach(row ->
                        counts.put(Table.named(row.getKey()), row.getValue().asLong()));
        Map<String, String> options = JSON.convertValue(root.path("options"), new TypeReference<>() {});
        return new RunManifest(
                root.path("version").asText(),
                options,
                inputs(root.path("inputs")),
                inputs(root.path("corrections")),
                counts);
    }

    /** Whether the folder holds the run.json of a run, and so an output of ours. */
    public static boolean isThere(Path folder) {
        try {
            Path file = folder.resolve(OutputNames.RUN);
            return Files.isRegularFile(file)
                    && TOOL.equals(
                            JSON.readTree(Files.readString(file)).path("tool").asText());
        } catch (IOException e) {
            return false;
        }
    }
}
