package org.onrecord.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as a JSON object: {@code text}, and where they are there {@code id}, {@code title},
 * {@code published_on}, {@code source_url}, {@code byline}, {@code publisher}. Other fields are passed over.
 * Not thread-safe.
 */
public final class JsonRecords {

    /** Records longer than this are told of without being repeated. */
    private static final int LONGEST_RECORD = 10_000;

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final RecordReader records;

    /**
     * @param sourceFile as the user named it
     * @param sink given an article or a reject for each record
     */
    public JsonRecords(String sourceFile, ReadOptions options, ArticleSink sink) {
        this.records = new RecordReader(sourceFile, options, sink);
    }

    /** Tells of a record that is not even JSON. */
    void reject(String reason, String where) {
        records.reject(reason, where, null);
    }

    /** Parses and reads one object. */
    void read(String json, String where) {
        try {
            read(JSON.<JsonNode>readValue(json), where);
        } catch (JsonProcessingException e) {
            records.reject("not valid JSON", where + ": " + e.getOriginalMessage(), null);
        }
    }

    /**
     * Reads one object.
     *
     * @param where in the file, for rejects ("line 12")
     */
    public void read(JsonNode node, String where) {
        String id = value(node.path("id"));
        String place = id == null ? where : where + ", id " + id;
        if (!node.isObject()) {
            records.reject("not an object with a field “text”", place, shortJson(node));
            return;
        }
        if (!node.path("text").isTextual()) {
            records.reject("no text in the field “text”", place, shortJson(node));
            return;
        }
        ArticleMetadata metadata = new ArticleMetadata()
                .offerTitle(value(node.path("title")))
                .offerByline(value(node.path("byline")))
                .offerPublisher(value(node.path("publisher")))
                .offerPublishedOn(value(node.path("published_on")))
                .offerSourceUrl(value(node.path("source_url")));
        records.read(node.path("text").textValue(), metadata, place, shortJson(node));
    }

    private static String shortJson(JsonNode node) {
        String json = node.toString();
        return json.length() > LONGEST_RECORD ? null : json;
    }

    /** A text or number, or the texts of a list joined; null for anything else. */
    private static String value(JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(item -> {
                if (item.isTextual()) {
                    texts.add(item.textValue());
                }
            });
            return texts.isEmpty() ? null : String.join(", ", texts);
        }
        return node.isTextual() || node.isNumber() ? node.asText() : null;
    }
}
