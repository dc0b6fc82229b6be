package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
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

  /** Reads a JSON Lines file, one article a line. */
  public static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        articles.add(of(node, file.getFileName().toString()));
      }
    }
    return articles;
  }

  private static GoldArticle of(JsonNode node, String sourceFile) throws IOException {
    String id = node.path("id").asText();
    CollectedArticles read = new CollectedArticles();
    new JsonRecords(sourceFile, ReadOptions.NONE, read).read(node, "id " + id);
    if (read.articles().isEmpty()) {
      throw new IOException(sourceFile + ", " + id + ": " + read.rejects().get(0).reason());
    }
    return new GoldArticle(id, read.articles().get(0), node.path("text").asText(), node.path("gold"));
  }
}
