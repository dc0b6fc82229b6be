package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.record.Article.BlockKind;

/** What all documents of an office program share. Stateless. */
final class Documents {

    private Documents() {}

    /** Hands on the article of a document's blocks; one without a heading is looked through for lines that look like one. */
    static void article(
            List<TextBlock> blocks, ArticleMetadata metadata, InputFile file, ReadOptions options, ArticleSink sink)
            throws UnreadableException {
        List<TextBlock> read = blocks;
        if (blocks.stream().noneMatch(block -> block.is(BlockKind.HEADING))) {
            boolean plain = blocks.stream().allMatch(block -> block.is(BlockKind.PARAGRAPH));
            read = plain
                    ? PlainText.blocks(blocks.stream().map(Documents::oneLine).collect(Collectors.joining("\n\n")))
                    : blocks;
        }
        if (!read.isEmpty() && read.get(0).is(BlockKind.HEADING)) {
            metadata.offerTitle(read.get(0).text());
        }
        sink.article(ArticleAssembler.assemble(new ArrayList<>(read), metadata, file.name(), options, false));
    }

    private static String oneLine(TextBlock block) {
        return block.text().replace('\n', ' ');
    }
}
