package org.onrecord.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.schema.TableSchema;

/** Reads a table's JSON Lines; empty lines are passed over. Stateless. */
final class JsonLinesTableReader implements TableReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public void read(Path file, TableSchema table, ProblemList problems, Rows rows) throws IOException {
        String name = file.getFileName().toString();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line, number, name, problems, rows);
                }
            }
        } catch (CharacterCodingException e) {
            problems.add(name, "is not UTF-8 text");
        }
    }

    private static void read(String line, int number, String name, ProblemList problems, Rows rows) {
        try {
            JsonTableReader.pass(JSON.readTree(line), number, name, problems, rows);
        } catch (JsonProcessingException e) {
            problems.add(name, number, null, "is no valid JSON: " + e.getOriginalMessage());
        }
    }
}
