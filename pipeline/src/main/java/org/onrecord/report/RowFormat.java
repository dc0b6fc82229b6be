package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;

/**
 * A row of a table as the report embeds it: the values alone, in the order of the columns. Ids repeat the long
 * doc_id, which would be a third of the file; so in tables that have records of articles a doc_id is null where it is
 * that of the row before, and in other texts "~" at the beginning stands for it ("~~" for a "~" of the text's own).
 * dataset.js reads it back. Immutable.
 */
record RowFormat(Table table) {

    private static final String DOC_ID = "doc_id";
    private static final String STANDS_FOR_IT = "~";

    /**
     * @param former doc_id of the row before, null where there is none
     */
    ArrayNode values(ObjectNode row, String former) {
        String docId = isOfArticle(table) ? row.path(DOC_ID).textValue() : null;
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (Column column : table.schema().columns()) {
            JsonNode value = row.get(column.name());
            if (value == null || (docId != null && column.name().equals(DOC_ID) && docId.equals(former))) {
                values.addNull();
            } else if (docId == null || column.name().equals(DOC_ID)) {
                values.add(value);
            } else {
                values.add(shortened(value, docId));
            }
        }
        return values;
    }

    /** Whether the rows of a table belong each to an article that may be left out with all of them. */
    static boolean isOfArticle(Table table) {
        return switch (table) {
            case QUOTES, DATES, DEMANDS, MENTIONS -> true;
            case DOCUMENTS, ACTORS, PLACES, COUNTRIES, LINKS, REJECTS -> false;
        };
    }

    private static JsonNode shortened(JsonNode value, String docId) {
        if (value.isTextual()) {
            return JsonNodeFactory.instance.textNode(shortened(value.textValue(), docId));
        }
        if (!value.isArray()) {
            return value;
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        value.forEach(item -> items.add(shortened(item, docId)));
        return items;
    }

    private static String shortened(String text, String docId) {
        if (text.startsWith(docId) && !text.startsWith(STANDS_FOR_IT, docId.length())) {
            return STANDS_FOR_IT + text.substring(docId.length());
        }
        return text.startsWith(STANDS_FOR_IT) ? STANDS_FOR_IT + text : text;
    }

    /** Its size in the file, after a row of the same article. */
    long bytes(ObjectNode row) {
        try {
            return ScriptJson.bytes(ScriptJson.of(values(row, row.path(DOC_ID).textValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
