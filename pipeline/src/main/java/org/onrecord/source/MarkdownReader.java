package org.onrecord.source;

import java.io.IOException;
import java.util.List;
import org.onrecord.record.Article.BlockKind;

/** Reads a Markdown file (CommonMark with tables and YAML front matter) as one article. */
final class MarkdownReader implements FormatReader {

    @Override
    public void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException {
        read(text.whole(), false, text.file(), options, sink);
    }

    /**
     * @param lineEndsCount whether single line ends may part paragraphs, as in a text file; in Markdown they do not
     */
    static void read(String text, boolean lineEndsCount, InputFile file, ReadOptions options, ArticleSink sink)
            throws UnreadableException {
        FrontMatter front = FrontMatter.of(CleanText.of(text));
        List<TextBlock> blocks = MarkdownBlocks.of(front.body(), lineEndsCount);
        blocks.stream()
                .filter(block -> !block.isRule())
                .limit(3)
                .filter(block -> block.is(BlockKind.HEADING) && block.level() == 1)
                .findFirst()
                .ifPresent(heading -> front.metadata().offerTitle(heading.text()));
        sink.article(ArticleAssembler.assemble(blocks, front.metadata(), file.name(), options, false));
    }
}
