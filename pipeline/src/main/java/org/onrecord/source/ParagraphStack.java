package org.onrecord.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onrecord.record.Article.BlockKind;

/** Collects the paragraphs of a document's XML; one may stand inside another, as in a text box. Not thread-safe. */
final class ParagraphStack {

    private static final class Open {
        final StringBuilder text = new StringBuilder();
        BlockKind kind = BlockKind.PARAGRAPH;
        int level;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private long length;

    void begin() {
        open.push(new Open());
    }

    /** Of the paragraph that was begun last. */
    void kind(BlockKind kind, int level) {
        if (!open.isEmpty()) {
            open.peek().kind = kind;
            open.peek().level = level;
        }
    }

    /** Adds to the paragraph that was begun last; what stands in none is no text. */
    void text(String text) throws UnreadableException {
        length += text.length();
        if (length > SourceText.MOST_CHARACTERS) {
            throw new UnreadableException("longer than 20 million characters; split it", null);
        }
        if (!open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Open done = open.pop();
        if (!CleanText.strip(done.text.toString()).isEmpty()) {
            blocks.add(new TextBlock(done.kind, done.level, done.text.toString(), List.of()));
        }
    }

    List<TextBlock> blocks() {
        return blocks;
    }
}
