package org.onrecord.source;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.record.Article.BlockKind;

/** Reads a text file as one article; one that is written in Markdown is read as such. */
final class PlainTextReader implements FormatReader {

    private static final Pattern RULE = Pattern.compile("(?:\\s*[-–—_*=~#]){3,}\\s*");

    @Override
    public void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException {
        String whole = text.whole();
        if (MarkdownSigns.in(whole)) {
            MarkdownReader.read(whole, true, text.file(), options, sink);
            return;
        }
        ArticleMetadata metadata = new ArticleMetadata();
        List<TextBlock> blocks = PlainText.blocks(whole).stream()
                .map(block -> RULE.matcher(block.text()).matches() ? TextBlock.rule() : block)
                .toList();
        if (!blocks.isEmpty() && blocks.get(0).is(BlockKind.HEADING)) {
            metadata.offerTitle(blocks.get(0).text());
        }
        sink.article(ArticleAssembler.assemble(blocks, metadata, text.file().name(), options, false));
    }
}
