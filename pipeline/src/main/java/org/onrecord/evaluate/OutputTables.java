package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The JSON tables of an output folder and the texts, in memory, grouped as scoring needs them. Immutable. */
final class OutputTables {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> BY_DOCUMENT = List.of("quotes", "dates", "demands", "mentions");

    private final Path folder;
    private final List<JsonNode> documents;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Map<String, List<JsonNode>>> byDocument = new HashMap<>();
    private final Map<String, JsonNode> places;
    private final Map<String, JsonNode> countries;
    private final Map<String, JsonNode> actors;

    OutputTables(Path folder) throws IOException {
        this.folder = folder;
        documents = rows("documents");
        for (JsonNode document : documents) {
            String docId = document.path("doc_id").asText();
            texts.put(docId, Files.readString(folder.resolve("text").resolve(docId + ".txt")));
        }
        for (String table : BY_DOCUMENT) {
            Map<String, List<JsonNode>> grouped = new HashMap<>();
            for (JsonNode row : rows(table)) {
                grouped.computeIfAbsent(row.path("doc_id").asText(), id -> new ArrayList<>())
                        .add(row);
            }
            byDocument.put(table, grouped);
        }
        places = keyed("places", "place_id");
        countries = keyed("countries", "country_code");
        actors = keyed("actors", "actor_id");
    }

    private List<JsonNode> rows(String table) throws IOException {
        Path file = folder.resolve(table + ".json");
        if (!Files.exists(file)) {
            throw new IOException(folder + " has no " + table + ".json: run onrecord with --format json");
        }
        List<JsonNode> rows = new ArrayList<>();
        JSON.readTree(file.toFile()).forEach(rows::add);
        return rows;
    }

    private Map<String, JsonNode> keyed(String table, String key) throws IOException {
        Map<String, JsonNode> keyed = new HashMap<>();
        for (JsonNode row : rows(table)) {
            keyed.put(row.path(key).asText(), row);
        }
        return keyed;
    }

    List<JsonNode> documents() {
        return documents;
    }

    String text(String docId) {
        return texts.get(docId);
    }

    /** Rows of a table (quotes, dates, demands or mentions) of one document, in order. */
    List<JsonNode> of(String table, String docId) {
        return byDocument.get(table).getOrDefault(docId, List.of());
    }

    /** What a mention refers to; null where it is neither a place nor a country. */
    JsonNode geography(JsonNode mention) {
        return switch (mention.path("table").asText()) {
            case "places" -> places.get(mention.path("ref_id").asText());
            case "countries" -> countries.get(mention.path("ref_id").asText());
            default -> null;
        };
    }

    /** What a column (name, kind, role) says of an actor, "" where it or the actor is not there. */
    String actor(String actorId, String column) {
        JsonNode actor = actors.get(actorId);
        return actor == null ? "" : actor.path(column).asText("");
    }
}
