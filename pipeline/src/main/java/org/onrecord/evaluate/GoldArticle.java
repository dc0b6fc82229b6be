package org.onrecord.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.record.Article;
import org.onrecord.source.CollectedArticles;
import org.onrecord.source.JsonRecords;
import org.onrecord.source.ReadOptions;

/**
 * An article with gold annotations.
 *
 * @param id as in the gold file
 * @param article as the pipeline reads it: white space may differ from {@code goldText}
 * @param goldText the text that the gold offsets (code points) point into
 * @param gold the object of annotations by record type
 */
public record GoldArticle(String id, Article article, String goldText, JsonNode gold) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a JSON Lines file, one article a line; empty lines are passed over.
     *
     * @throws GoldFileException where it cannot be used, with the line
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    articles.add(of(line, file, number));
                }
            }
        } catch (CharacterCodingException e) {
            throw new GoldFileException(file + ", behind line " + number + ": not UTF-8 text. Save it as UTF-8.");
        }
        if (articles.isEmpty()) {
            throw new GoldFileException(file + ": no articles in it. Each line is one, {\"text\": …, \"gold\": {…}}.");
        }
        return articles;
    }

    private static GoldArticle of(String line, Path file, int number) throws GoldFileException {
        String where = file + ", line " + number + ": ";
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new GoldFileException(
                    where + "not valid JSON (" + e.getOriginalMessage() + "). Each line is an object of its own.");
        }
        String problem = GoldCheck.problem(node);
        if (problem != null) {
            throw new GoldFileException(where + problem + ".");
        }
        String id = node.path("id").asText();
        CollectedArticles read = new CollectedArticles();
        new JsonRecords(file.getFileName().toString(), ReadOptions.NONE, read).read(node, "id " + id);
        if (read.articles().isEmpty()) {
            throw new GoldFileException(where + read.rejects().get(0).reason() + ".");
        }
        return new GoldArticle(id, read.articles().get(0), node.path("text").asText(), node.path("gold"));
    }
}
