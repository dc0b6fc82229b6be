package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A page as somebody saved it, with what it says: whose lines name a {@code file} beside title, byline, date and text. Immutable.
 *
 * @param file its name in {@link #folder}
 * @param form what kind of page it is (scraped, html …), "" where gold does not say
 * @param title null where it has none, as byline and publishedOn are
 * @param publishedOn as ISO 8601 has it
 * @param text the article's own text, without the furniture of the page
 * @param gold annotations by record type, with offsets (code points) into that text
 */
public record GoldPage(
        String file, String form, String title, String byline, String publishedOn, String text, JsonNode gold) {

    /** Whether a gold file's lines are pages, not articles: whether the first names a file. */
    public static boolean areIn(Path goldFile) throws IOException {
        return GoldLines.read(goldFile, (line, where) -> line.path("file").isTextual())
                .get(0);
    }

    /** Where a gold file's pages lie: the folder beside it that has its name without the ending. */
    public static Path folder(Path goldFile) {
        String name = goldFile.getFileName().toString();
        int ending = name.lastIndexOf('.');
        return goldFile.resolveSibling(ending < 0 ? name : name.substring(0, ending));
    }

    /**
     * Reads a JSON Lines file, one page a line; empty lines are passed over.
     *
     * @throws GoldFileException where it cannot be used or a page is not there, with the line
     */
    public static List<GoldPage> read(Path goldFile) throws IOException {
        Path folder = folder(goldFile);
        return GoldLines.read(goldFile, (line, where) -> {
            String file = text(line, "file");
            if (file == null) {
                throw new GoldFileException(where + "names no \"file\" as the first line does.");
            }
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new GoldFileException(where + "there is no page " + folder.resolve(file)
                        + ". The pages have to lie in the folder beside the gold file that has its name.");
            }
            return new GoldPage(
                    file,
                    line.path("form").asText(""),
                    text(line, "title"),
                    text(line, "byline"),
                    text(line, "published_on"),
                    line.path("text").asText(""),
                    line.path("gold"));
        });
    }

    private static String text(JsonNode line, String field) {
        String text = line.path(field).asText("");
        return text.isEmpty() ? null : text;
    }
}
