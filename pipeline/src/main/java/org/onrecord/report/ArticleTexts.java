package org.onrecord.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.dataset.OutputNames;

/** The texts of the articles in an output folder. */
final class ArticleTexts {

    private ArticleTexts() {}

    /** Null where the folder has no such text. */
    static String read(Path folder, String docId) throws IOException {
        Path file = folder.resolve(OutputNames.TEXT_FOLDER).resolve(OutputNames.textFile(docId));
        return Files.isRegularFile(file) ? Files.readString(file) : null;
    }
}
