package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.onrecord.schema.Table;

class RowFormatTest {

    private static final String DOC_ID = "strike-00000001";

    @Test
    void theDocIdIsWrittenOnceAndStandsForItselfInOtherIds() {
        ObjectNode mention = mention("Ines Talvez");
        assertThat(new RowFormat(Table.MENTIONS).values(mention, null))
                .hasToString("[\"~-x0001\",\"strike-00000001\",null,null,\"Ines Talvez\",null,null,null,null]");
        assertThat(new RowFormat(Table.MENTIONS).values(mention, DOC_ID).get(1).isNull())
                .isTrue();
        assertThat(new RowFormat(Table.MENTIONS)
                        .values(mention, "other-00000002")
                        .get(1)
                        .asText())
                .isEqualTo(DOC_ID);
    }

    @Test
    void aTextThatBeginsWithTheSignKeepsIt() {
        assertThat(text("~5 ships")).isEqualTo("~~5 ships");
        assertThat(text("~~")).isEqualTo("~~~");
        assertThat(text(DOC_ID + "~5")).isEqualTo(DOC_ID + "~5");
        assertThat(text("5 ~ ships")).isEqualTo("5 ~ ships");
    }

    @Test
    void rowsOfNoArticleStayAsTheyAre() {
        ObjectNode document =
                JsonNodeFactory.instance.objectNode().put("doc_id", DOC_ID).put("title", "~");
        assertThat(new RowFormat(Table.DOCUMENTS).values(document, DOC_ID).toString())
                .startsWith("[\"strike-00000001\",\"~\",");
    }

    private static String text(String words) {
        return new RowFormat(Table.MENTIONS)
                .values(mention(words), DOC_ID)
                .get(4)
                .asText();
    }

    private static ObjectNode mention(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("mention_id", DOC_ID + "-x0001")
                .put("doc_id", DOC_ID)
                .put("text", text);
    }
}
