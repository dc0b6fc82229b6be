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

/** The lines of a JSON Lines file of annotated articles or pages. Stateless. */
final class GoldLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Makes of a line what it stands for. */
    interface Reader<T> {

        /** @throws GoldFileException where the line cannot be used; its message begins with {@code where} */
        T read(JsonNode line, String where) throws GoldFileException;
    }

    private GoldLines() {}

    /**
     * Reads a file, one object a line; empty lines are passed over.
     *
     * @throws GoldFileException where it cannot be used, with the line
     */
    static <T> List<T> read(Path file, Reader<T> reader) throws IOException {
        List<T> read = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    String where = file + ", line " + number + ": ";
                    read.add(reader.read(checked(line, where), where));
                }
            }
        } catch (CharacterCodingException e) {
            throw new GoldFileException(file + ", behind line " + number + ": not UTF-8 text. Save it as UTF-8.");
        }
        if (read.isEmpty()) {
            throw new GoldFileException(file + ": no articles in it. Each line is one, {\"text\": …, \"gold\": {…}}.");
        }
        return read;
    }

    private static JsonNode checked(String line, String where) throws GoldFileException {
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
        return node;
    }
}
