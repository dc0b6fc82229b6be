package org.onrecord.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.schema.TableSchema;

/** Reads a table's JSON array record by record. Stateless. */
final class JsonTableReader implements TableReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void read(Path file, TableSchema table, ProblemList problems, Rows rows) throws IOException {
        String name = file.getFileName().toString();
        int number = 0;
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                problems.add(name, "is no JSON array of records");
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                number++;
                pass(JSON.readTree(parser), number, name, problems, rows);
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(name, number, null, "is no valid JSON at line " + line + ": " + e.getOriginalMessage());
        }
    }

    /** Hands on a row that is an object; of any other value it says that it is none. */
    static void pass(JsonNode row, int number, String name, ProblemList problems, Rows rows) {
        if (row instanceof ObjectNode record) {
            rows.accept(number, record);
        } else {
            problems.add(name, number, null, "is no JSON object");
        }
    }
}
