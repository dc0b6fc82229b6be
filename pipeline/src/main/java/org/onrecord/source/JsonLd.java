package org.onrecord.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page's schema.org description of its article (script elements of type application/ld+json). */
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final int DEEPEST = 4;

    private JsonLd() {}

    /** Offers title, byline, publisher, date and address of the first article described; broken JSON is passed over. */
    static void read(Document page, ArticleMetadata metadata) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode article = article(JSON.readTree(script.data()), 0);
                if (article != null) {
                    offer(article, metadata);
                    return;
                }
            } catch (JsonProcessingException e) {
                // Pages carry broken descriptions; the meta elements say the same.
                continue;
            }
        }
    }

    private static void offer(JsonNode article, ArticleMetadata metadata) {
        metadata.offerTitle(plain(article.path("headline").textValue()));
        metadata.offerTitle(plain(article.path("name").textValue()));
        List<String> authors = new ArrayList<>();
        JsonNode author = article.path("author");
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            String name = one.isTextual() ? one.textValue() : one.path("name").textValue();
            if (name != null && !name.isBlank() && !name.startsWith("http")) {
                authors.add(plain(name));
            }
        }
        metadata.offerByline(String.join(", ", authors));
        metadata.offerPublisher(plain(article.path("publisher").path("name").textValue()));
        metadata.offerPublishedOn(article.path("datePublished").textValue());
        metadata.offerPublishedOn(article.path("dateCreated").textValue());
        metadata.offerSourceUrl(article.path("url").textValue());
        JsonNode mainPage = article.path("mainEntityOfPage");
        metadata.offerSourceUrl(
                mainPage.isTextual()
                        ? mainPage.textValue()
                        : mainPage.path("@id").textValue());
    }

    /** The first object whose type is an article's, in this node, its list or its graph; null without one. */
    private static JsonNode article(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                JsonNode found = article(item, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (isArticle(node.path("@type"))) {
            return node;
        }
        JsonNode graph = node.path("@graph");
        return graph.isMissingNode() ? null : article(graph, depth + 1);
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText("");
            if (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }

    /** Some sites escape their headlines as HTML inside the JSON. */
    private static String plain(String value) {
        return value == null ? null : Parser.unescapeEntities(value, false);
    }
}
