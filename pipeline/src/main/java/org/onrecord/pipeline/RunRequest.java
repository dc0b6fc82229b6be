package org.onrecord.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.dataset.OutputFormat;
import org.onrecord.pipeline.work.CacheFolder;

/**
 * What the user asked for.
 *
 * @param inputs files, folders or "-", as typed
 * @param output folder for the datasets
 * @param published for articles that carry no date, or null
 * @param formats labels of output formats ("csv"), at least one
 * @param excel CSV for spreadsheets: with byte-order mark and guarded formulas
 * @param report whether report.html is written
 * @param beamOptions Beam pipeline options ("--targetParallelism=4")
 * @param corrections file of an editor's corrections beside those found with the inputs, or null
 * @param link whether actors are looked up in Wikipedia
 * @param cache folder in which records are kept between runs, or null
 * @param exchange address of a folder that this computer and the workers see ("gs://bucket/folder"), or null where they
 *     share the disk
 */
public record RunRequest(
        List<String> inputs,
        Path output,
        LocalDate published,
        Set<String> formats,
        boolean excel,
        boolean report,
        List<String> beamOptions,
        Path corrections,
        boolean link,
        Path cache,
        String exchange) {

    public RunRequest {
        inputs = List.copyOf(inputs);
        formats = Set.copyOf(formats);
        beamOptions = List.copyOf(beamOptions);
    }

    /** Without links, cache, and a file of corrections but those found with the inputs. */
    public RunRequest(
            List<String> inputs,
            Path output,
            LocalDate published,
            Set<String> formats,
            boolean excel,
            boolean report,
            List<String> beamOptions) {
        this(inputs, output, published, formats, excel, report, beamOptions, null, false, null, null);
    }

    /** The same with records kept between runs in that folder. */
    RunRequest withCache(Path folder) {
        return new RunRequest(
                inputs, output, published, formats, excel, report, beamOptions, corrections, link, folder, exchange);
    }

    /** The same with workers that share no disk with this computer. */
    RunRequest withExchange(String address) {
        return new RunRequest(
                inputs, output, published, formats, excel, report, beamOptions, corrections, link, cache, address);
    }

    /** The formats that tables are written in. */
    Set<OutputFormat> writtenFormats() {
        Set<OutputFormat> written = EnumSet.noneOf(OutputFormat.class);
        formats.forEach(label -> written.add(OutputFormat.labelled(label)));
        if (isJsonForReport()) {
            written.add(OutputFormat.JSON);
        }
        return written;
    }

    /** Whether JSON is only written because the report is made of it, and goes when that is done. */
    boolean isJsonForReport() {
        return report && formats.stream().map(OutputFormat::labelled).noneMatch(OutputFormat::isText);
    }

    /** The user's folder for what is kept between runs, null where there is none. */
    public static Path usersCache() {
        return CacheFolder.ofUser(System.getenv(), System.getProperty("user.home"));
    }
}
