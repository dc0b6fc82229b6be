package org.onrecord.pipeline.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.transforms.Distinct;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.onrecord.pipeline.store.SharedFiles;

/**
 * Leaves an empty file among the parts for each correction that matched something, so that the driver knows
 * on every runner, also where workers repeat what they did.
 */
public final class NoteMatches extends PTransform<PCollection<CorrectionMatch>, PCollection<Integer>> {

    private static final long serialVersionUID = 1L;

    private final Job job;

    NoteMatches(Job job) {
        this.job = job;
    }

    /** Numbers of the corrections that are noted. */
    @Override
    public PCollection<Integer> expand(PCollection<CorrectionMatch> matches) {
        return matches.apply("EachOnce", Distinct.create()).apply("Note", ParDo.of(new NoteFn(job)));
    }

    /** The numbers that the workers noted, of so many corrections. */
    public static Set<Integer> read(Path partsFolder, List<?> corrections) {
        Set<Integer> matched = new HashSet<>();
        for (int number = 0; number < corrections.size(); number++) {
            if (Files.exists(partsFolder.resolve(name(number)))) {
                matched.add(number);
            }
        }
        return matched;
    }

    private static String name(int number) {
        return "correction-" + number + ".matched";
    }

    private static final class NoteFn extends DoFn<CorrectionMatch, Integer> {

        private static final long serialVersionUID = 1L;

        private final Job job;

        NoteFn(Job job) {
            this.job = job;
        }

        @ProcessElement
        public void process(@Element CorrectionMatch match, OutputReceiver<Integer> out) throws IOException {
            SharedFiles.write(SharedFiles.in(job.partsFolder(), name(match.number())), file -> {});
            out.output(match.number());
        }
    }
}
