package org.onrecord.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two "---" lines, or the TOML between two "+++" lines, that opens a Markdown file.
 *
 * @param metadata read from it
 * @param body the text after it
 */
record FrontMatter(ArticleMetadata metadata, String body) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int LONGEST = 20_000;
    private static final Pattern TOML =
            Pattern.compile("\\A\\s*\\+\\+\\+[ \\t]*\\n((?:.*\\n)*?)\\+\\+\\+[ \\t]*(?:\\n|\\z)");
    private static final Pattern TOML_FIELD =
            Pattern.compile("(?m)^(\\w[\\w-]*)[ \\t]*=[ \\t]*\\[?([\"']?)(.*?)\\2\\]?[ \\t]*$");
    private static final Pattern OPENING = Pattern.compile("\\A\\s*---[ \\t]*\\n");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\n?");

    /**
     * @param text with LF line ends; where what stands there is no YAML object, all of it is the body
     */
    static FrontMatter of(String text) {
        Matcher toml = TOML.matcher(text);
        if (toml.find()) {
            ArticleMetadata metadata = new ArticleMetadata();
            TOML_FIELD
                    .matcher(toml.group(1))
                    .results()
                    .forEach(field -> offer(field.group(1), field.group(3), metadata));
            return new FrontMatter(metadata, text.substring(toml.end()));
        }
        Matcher opening = OPENING.matcher(text);
        Matcher closing = CLOSING.matcher(text);
        if (!opening.find() || !closing.find(opening.end()) || closing.start() - opening.end() > LONGEST) {
            return new FrontMatter(new ArticleMetadata(), text);
        }
        JsonNode fields;
        try {
            fields = YAML.readTree(text.substring(opening.end(), closing.start()));
        } catch (JsonProcessingException e) {
            fields = null;
        }
        return fields == null || !fields.isObject()
                ? new FrontMatter(new ArticleMetadata(), text)
                : new FrontMatter(metadata(fields), text.substring(closing.end()));
    }

    private static ArticleMetadata metadata(JsonNode fields) {
        ArticleMetadata metadata = new ArticleMetadata();
        fields.fields().forEachRemaining(field -> offer(field.getKey(), text(field.getValue()), metadata));
        return metadata;
    }

    private static void offer(String field, String value, ArticleMetadata metadata) {
        switch (field.toLowerCase(Locale.ROOT).replace('-', '_')) {
            case "title", "headline" -> metadata.offerTitle(value);
            case "byline", "author", "authors", "by" -> metadata.offerByline(value);
            case "publisher", "publication", "site", "site_name" -> metadata.offerPublisher(value);
            case "published_on", "published", "date", "publishdate", "publish_date", "date_published" ->
                metadata.offerPublishedOn(value);
            case "source_url", "url", "canonical_url", "canonical", "source", "link" -> metadata.offerSourceUrl(value);
            default -> {}
        }
    }

    /** A text, the names of a list joined, or the name of an object; null for anything else. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            StringBuilder names = new StringBuilder();
            value.forEach(item -> {
                String name = text(item);
                names.append(name == null ? "" : (names.isEmpty() ? "" : ", ") + name);
            });
            return names.toString();
        }
        return value.isObject() ? value.path("name").textValue() : value.asText(null);
    }
}
