package org.onrecord.source;

import java.util.List;
import org.onrecord.record.Article.BlockKind;

/**
 * Makes the article of one record of a table: JSON Lines, JSON, CSV. Every inked character of its text
 * stays, but for footers at its end; headings and bylines are found in it like in any plain text.
 */
final class RecordReader {

    static final int LONGEST_TEXT = 10_000_000;

    private final String sourceFile;
    private final ReadOptions options;
    private final ArticleSink sink;

    RecordReader(String sourceFile, ReadOptions options, ArticleSink sink) {
        this.sourceFile = sourceFile;
        this.options = options;
        this.sink = sink;
    }

    /**
     * @param text of the article, null where the record has none
     * @param metadata of the record's other fields
     * @param where in the file, for rejects ("line 12")
     * @param record as JSON, for rejects, or null
     */
    void read(String text, ArticleMetadata metadata, String where, String record) {
        if (text == null || text.isBlank()) {
            reject("no text in the field “text”", where, record);
            return;
        }
        if (text.length() > LONGEST_TEXT) {
            reject("an article of more than 10 million characters; split it", where, null);
            return;
        }
        try {
            List<TextBlock> blocks = PlainText.blocks(text);
            if (!blocks.isEmpty() && blocks.get(0).is(BlockKind.HEADING)) {
                metadata.offerTitle(blocks.get(0).text());
            }
            sink.article(ArticleAssembler.assemble(blocks, metadata, sourceFile, options, true));
        } catch (UnreadableException e) {
            reject(e.getMessage(), where, null);
        }
    }

    void reject(String reason, String where, String record) {
        sink.reject(Rejects.of(sourceFile, reason, where, record));
    }
}
