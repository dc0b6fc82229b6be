package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.dataset.OutputNames;

/**
 * Writes report.html into an output folder out of the tables and texts that are in it. The same folder
 * gives the same bytes.
 */
public final class ReportWriter {

    /** Past this a browser takes long to open a page. */
    static final long MAX_BYTES = 19_500_000;

    private ReportWriter() {}

    /**
     * Writes the report. All of the run is in it as long as it stays under 20 MB; else the articles with the most
     * quotes and demands, and the page says what is left out.
     *
     * @param folder an output folder with run.json, tables (CSV or JSON) and texts
     */
    public static void write(Path folder) throws IOException {
        write(folder, MAX_BYTES);
    }

    /**
     * @param maxBytes the report stays below this size
     */
    static void write(Path folder, long maxBytes) throws IOException {
        ReportPage page = ReportPage.get();
        ReportContent content = ReportContent.choose(folder, maxBytes - page.bytes());
        try (Writer out = Files.newBufferedWriter(folder.resolve(OutputNames.REPORT))) {
            out.write(page.head());
            try (JsonGenerator json = ScriptJson.generator(out)) {
                new ReportData(folder, content).write(json);
            }
            out.write(page.tail());
        }
    }
}
