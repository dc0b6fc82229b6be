package org.onrecord.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.corrections.Correction;
import org.onrecord.corrections.CorrectionsFile;
import org.onrecord.dataset.FileHash;
import org.onrecord.dataset.RunManifest;
import org.onrecord.pipeline.graph.NoteMatches;
import org.onrecord.pipeline.graph.RejectIds;
import org.onrecord.pipeline.store.PartFile;
import org.onrecord.pipeline.store.RowKey;
import org.onrecord.record.Reject;
import org.onrecord.schema.Table;
import org.onrecord.source.InputFile;

/** The corrections of one run: read before it, and looked after at its end. */
final class RunCorrections {

    private static final int SHOWN = 20;

    private final List<InputFile> files;
    private final List<Correction> corrections;

    private RunCorrections(List<InputFile> files, List<Correction> corrections) {
        this.files = files;
        this.corrections = corrections;
    }

    /**
     * @param found files of corrections that lie with the inputs
     * @param named one more, or null
     * @throws RunFailedException where a row cannot be used
     */
    static RunCorrections read(List<InputFile> found, Path named) {
        List<InputFile> files = new ArrayList<>(found);
        if (named != null) {
            if (!Files.isRegularFile(named)) {
                throw new RunFailedException("--corrections " + named + ": there is no such file", true);
            }
            if (found.stream().noneMatch(file -> isSame(file.path(), named))) {
                files.add(new InputFile(named, named.toString().replace('\\', '/')));
            }
        }
        CorrectionsFile reading = new CorrectionsFile();
        files.forEach(reading::read);
        if (!reading.problems().isEmpty()) {
            throw new RunFailedException(message(reading.problems()), true);
        }
        return new RunCorrections(files, reading.corrections());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static String message(List<String> problems) {
        List<String> lines = new ArrayList<>();
        lines.add("these corrections cannot be used; nothing was run:");
        problems.stream().limit(SHOWN).forEach(problem -> lines.add("  " + problem));
        if (problems.size() > SHOWN) {
            lines.add("  … and " + (problems.size() - SHOWN) + " more");
        }
        return String.join(System.lineSeparator(), lines);
    }

    List<Correction> all() {
        return corrections;
    }

    /** The files with their hashes, for run.json. */
    List<RunManifest.Input> manifest() throws IOException {
        List<RunManifest.Input> inputs = new ArrayList<>();
        for (InputFile file : files) {
            inputs.add(new RunManifest.Input(file.name(), FileHash.sha256(file.path())));
        }
        return inputs;
    }

    /**
     * The corrections that matched nothing, after the graph has run.
     *
     * @param parts folder of the part files; rejects are added to them
     */
    List<Correction> rejectStale(Path parts) throws IOException {
        Set<Integer> matched = NoteMatches.read(parts, corrections);
        List<Correction> stale = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < corrections.size(); number++) {
            if (!matched.contains(number)) {
                stale.add(corrections.get(number));
                rejects.add(RejectIds.identify(reject(corrections.get(number)), ids));
            }
        }
        if (!rejects.isEmpty()) {
            rejects.sort(Comparator.comparing(RowKey::of));
            PartFile.write(parts.toString(), Table.REJECTS, PartFile.DRIVERS_PART, rejects);
        }
        return stale;
    }

    private static Reject reject(Correction c) {
        return new Reject(
                null,
                c.file(),
                c.docId(),
                Reject.Stage.VALIDATE,
                null,
                "the correction matched nothing",
                String.format(
                        Locale.ROOT,
                        "row %d: %s. The articles or the texts have changed, or it was mistyped",
                        c.row(),
                        c.inWords()),
                json(c));
    }

    private static String json(Correction c) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("what", c.what().label());
        row.put("id", c.id());
        row.put("value", c.value());
        row.put("doc_id", c.docId());
        row.put("text", c.text());
        return row.toString();
    }
}
