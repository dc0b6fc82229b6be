package org.onrecord.record;

import java.util.List;

/**
 * One article as a reader of the {@code source} room hands it on: plain text without markup, and what
 * is known about it. Line ends are LF, characters NFC. Immutable.
 *
 * @param docId slug of the title and the first 8 hex digits of the text's SHA-256
 * @param title null where there is none
 * @param byline author or contributors, null where unknown
 * @param publisher null where unknown
 * @param publishedOn ISO 8601 day, null where unknown
 * @param dateline the place that opens the text ("MOSCOW"), null where there is none
 * @param language ISO 639-1 code, null until it was found out
 * @param sourceUrl null where unknown
 * @param sourceFile the input file as the user named it, "/" between folders
 * @param sha256 of the UTF-8 bytes of {@code text}, lower-case hex
 * @param text exactly what is annotated and written to text/&lt;doc_id&gt;.txt
 * @param blocks headings, paragraphs and list items in text order; they do not overlap
 */
public record Article(
        String docId,
        String title,
        String byline,
        String publisher,
        String publishedOn,
        String dateline,
        String language,
        String sourceUrl,
        String sourceFile,
        String sha256,
        String text,
        List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** What a stretch of the text is on the page. */
    public enum BlockKind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM
    }

    /**
     * @param level of a heading 1 to 6; 0 for other kinds
     */
    public record Block(BlockKind kind, int level, Span span) {}

    public Article withLanguage(String code) {
        return new Article(
                docId,
                title,
                byline,
                publisher,
                publishedOn,
                dateline,
                code,
                sourceUrl,
                sourceFile,
                sha256,
                text,
                blocks);
    }
}
