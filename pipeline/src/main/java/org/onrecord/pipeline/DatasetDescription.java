package org.onrecord.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.dataset.DatapackageWriter;
import org.onrecord.dataset.OutputFormat;
import org.onrecord.dataset.OutputReadme;
import org.onrecord.dataset.RunManifest;
import org.onrecord.report.ReportWriter;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/** Writes what describes the tables: run.json, datapackage.json, the report and the data dictionary. */
final class DatasetDescription {

    private final RunRequest request;
    private final Path folder;

    DatasetDescription(RunRequest request, Path folder) {
        this.request = request;
        this.folder = folder;
    }

    /**
     * @param rows number of rows by table
     * @param corrections files of an editor's corrections
     */
    void write(Map<Table, Long> rows, List<RunManifest.Input> inputs, List<RunManifest.Input> corrections)
            throws IOException {
        Map<String, String> options = new TreeMap<>();
        options.put("format", String.join(",", new TreeSet<>(request.formats())));
        options.put("excel", String.valueOf(request.excel()));
        options.put("report", request.report() ? "full" : "none");
        if (request.link()) {
            options.put("link", "true");
        }
        if (request.published() != null) {
            options.put("published", request.published().toString());
        }
        new RunManifest(BuildInfo.version(), options, inputs, corrections, rows).write(folder);
        if (request.formats().contains("csv")) {
            DatapackageWriter.write(folder, BuildInfo.version());
        }
        if (request.report()) {
            ReportWriter.write(folder);
        }
        if (request.isJsonForReport()) {
            dropJson();
        }
        OutputReadme.write(folder, BuildInfo.version());
    }

    private void dropJson() throws IOException {
        for (Table table : Table.values()) {
            Files.deleteIfExists(folder.resolve(OutputFormat.JSON.fileName(table.tableName())));
        }
        Files.deleteIfExists(folder.resolve(OutputFormat.JSON.fileName(TableSchema.ACTOR_LINKS)));
    }
}
