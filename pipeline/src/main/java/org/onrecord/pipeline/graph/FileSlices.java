package org.onrecord.pipeline.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.beam.sdk.values.KV;
import org.onrecord.source.InputFile;

/**
 * Divides the input among units of work: large files into slices, so that several workers share them,
 * and many small files into at most {@value #UNITS} units.
 */
public final class FileSlices {

    /** Only files of many articles are worth slicing. */
    private static final Pattern MANY_ARTICLES =
            Pattern.compile(".*\\.(jsonl|ndjson|json|csv|tsv|zip|warc)(\\.gz)?", Pattern.CASE_INSENSITIVE);

    private static final int UNITS = 64;
    /** Some two articles: so that threads end about together. */
    private static final long BYTES_A_SLICE = 16 * 1024;

    private static final int MOST_SLICES = 16;

    private FileSlices() {}

    /**
     * @param places where the workers find each of the files, see {@link FileSlice#path}
     */
    public static List<KV<Integer, FileSlice>> of(List<InputFile> files, List<String> places) {
        List<KV<Integer, FileSlice>> slices = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            InputFile file = files.get(number);
            int count = slices(file);
            for (int slice = 0; slice < count; slice++) {
                slices.add(KV.of(slices.size() % UNITS, new FileSlice(places.get(number), file.name(), slice, count)));
            }
        }
        return slices;
    }

    private static int slices(InputFile file) {
        if (!file.name().equals("-") && !MANY_ARTICLES.matcher(file.name()).matches()) {
            return 1;
        }
        try {
            return (int) Math.max(1, Math.min(MOST_SLICES, Files.size(file.path()) / BYTES_A_SLICE));
        } catch (IOException e) {
            return 1;
        }
    }
}
