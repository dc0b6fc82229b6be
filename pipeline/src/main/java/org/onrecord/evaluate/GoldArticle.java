package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.record.Article;
import org.onrecord.source.CollectedArticles;
import org.onrecord.source.JsonRecords;
import org.onrecord.source.ReadOptions;

/**
 * An article with gold annotations. Immutable.
 *
 * @param id as in the gold file
 * @param article as the pipeline reads it: white space may differ from {@code goldText}
 * @param goldText the text that the gold offsets (code points) point into
 * @param gold the object of annotations by record type
 */
public record GoldArticle(String id, Article article, String goldText, JsonNode gold) {

    /**
     * Reads a JSON Lines file, one article a line; empty lines are passed over.
     *
     * @throws GoldFileException where it cannot be used, with the line
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        return GoldLines.read(file, (line, where) -> of(line, where, name));
    }

    private static GoldArticle of(JsonNode line, String where, String fileName) throws GoldFileException {
        String id = line.path("id").asText();
        CollectedArticles read = new CollectedArticles();
        new JsonRecords(fileName, ReadOptions.NONE, read).read(line, "id " + id);
        if (read.articles().isEmpty()) {
            throw new GoldFileException(where + read.rejects().get(0).reason() + ".");
        }
        return new GoldArticle(id, read.articles().get(0), line.path("text").asText(), line.path("gold"));
    }
}
