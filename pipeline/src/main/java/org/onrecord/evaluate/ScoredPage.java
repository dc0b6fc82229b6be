package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A gold page beside what the output says of it. Immutable.
 *
 * @param document the row of its article, the first if there are several; a missing node where there is none
 * @param article its annotations and records, where what was made of the page's furniture has no place
 */
record ScoredPage(GoldPage gold, JsonNode document, ScoredArticle article) {

    boolean isRead() {
        return !document.isMissingNode();
    }

    /** What a column of the documents table says of the page, "" where it says nothing. */
    String document(String column) {
        return document.path(column).asText("");
    }
}
