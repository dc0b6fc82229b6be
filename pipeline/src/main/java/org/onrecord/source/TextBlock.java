package org.onrecord.source;

import java.util.List;
import org.onrecord.record.Article.BlockKind;

/**
 * A stretch of a page before it becomes part of an article.
 *
 * @param kind null for a horizontal rule
 * @param level of a heading 1 to 6; 0 for other kinds
 * @param text without markup; line breaks are LF
 * @param links addresses that the stretch links to
 */
record TextBlock(BlockKind kind, int level, String text, List<String> links) {

    TextBlock {
        links = List.copyOf(links);
    }

    static TextBlock heading(int level, String text) {
        return new TextBlock(BlockKind.HEADING, level, text, List.of());
    }

    static TextBlock paragraph(String text) {
        return new TextBlock(BlockKind.PARAGRAPH, 0, text, List.of());
    }

    static TextBlock listItem(String text) {
        return new TextBlock(BlockKind.LIST_ITEM, 0, text, List.of());
    }

    static TextBlock rule() {
        return new TextBlock(null, 0, "", List.of());
    }

    boolean isRule() {
        return kind == null;
    }

    boolean is(BlockKind wanted) {
        return kind == wanted;
    }
}
