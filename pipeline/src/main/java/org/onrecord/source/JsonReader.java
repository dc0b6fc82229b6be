package org.onrecord.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;

/** Reads a JSON file that holds one article, several one after the other, or an array of them. */
final class JsonReader implements FormatReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException {
        JsonRecords json = new JsonRecords(text.file().name(), options, sink);
        int number = 0;
        try (BufferedReader reader = text.reader();
                JsonParser parser = JSON.createParser(reader)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    number++;
                    JsonNode node = parser.readValueAsTree();
                    json.read(node, "record " + number);
                }
            }
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            json.reject(
                    "not valid JSON; what follows in this file was not read",
                    "record " + (number == 0 ? 1 : number) + line + ": " + e.getOriginalMessage());
            return;
        }
        if (number == 0) {
            throw new UnreadableException("no records in it", null);
        }
    }
}
